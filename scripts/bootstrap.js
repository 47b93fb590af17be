// Brings a fresh clone to an installed workspace with nothing but Node and npm; does nothing where that is done already.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, step } from './workspace.js';

export async function bootstrap() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Onrecord needs Node 20.19 or newer, and this is ${process.version}. Get it from https://nodejs.org.`,
    );
    process.exit(1);
  }
  const pnpm = JSON.parse(read('package.json')).packageManager.split('+')[0];
  const wanted = createHash('sha256').update(read('pnpm-lock.yaml')).update(pnpm).digest('hex');
  const stamp = path.join(root, 'node_modules/.bootstrap');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  step('Installing the packages of the workspace');
  // npm's settings reach its children as variables, and pnpm would take them for its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:config|package|lifecycle)_/iu.test(name)),
  );
  const shell = process.platform === 'win32';
  const code = await run('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], { env, shell });
  if (code !== 0) {
    console.error(
      `\nThe installation failed (exit code ${code}). The lines above say why; run the same command again after.`,
    );
    process.exit(code);
  }
  writeFileSync(stamp, wanted);
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}
