import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder that holds the whole workspace. */
export const root = path.dirname(import.meta.dirname);

/** Announces a step of a longer command. */
export function step(text) {
  console.log(`\n\x1b[1m▸ ${text}\x1b[0m`);
}

/** The file behind a command that a package installs, so that it runs without a shell in between. */
export function commandOf(name, folder = root) {
  const require = createRequire(path.join(folder, 'package.json'));
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

/**
 * Runs a program to its end and gives its exit code. A signal that ends this process ends the program too.
 * npm itself passes no signals on: when the parent is gone, the program is ended as well.
 */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const end = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, end);
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, end);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}

/** Runs turbo, which needs the workspace's pnpm on the PATH. */
export function turbo(args, env = {}) {
  const bin = path.join(root, 'node_modules/.bin');
  return run(process.execPath, [commandOf('turbo'), 'run', ...args], {
    env: {
      ...process.env,
      PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
      TURBO_TELEMETRY_DISABLED: '1',
      ...env,
    },
  });
}
