import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** Runs a program in a folder to its end, as on a machine that knows nothing of this workspace. Rejects with what it printed. */
export async function runCommand(command, args, cwd) {
  // npm and pnpm pass their settings to their children as variables.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|pnpm_|NODE_ENV|VITEST)/iu.test(name)),
  );
  try {
    return (await exec(command, args, { cwd, env, shell: process.platform === 'win32', maxBuffer: 1e8 }))
      .stdout;
  } catch (error) {
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${error.stdout}${error.stderr}`, {
      cause: error,
    });
  }
}
