import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/workspace.js';
import { runCommand } from './run-command.js';

const packages = ['core', 'atlas', 'widgets'];
const pnpm = path.join(root, 'node_modules/.bin/pnpm');

/** Packs the packages as they would be published, and gives the paths of their archives. */
export async function pack(folder) {
  await mkdir(folder, { recursive: true });
  for (const name of packages)
    await runCommand(pnpm, ['pack', '--pack-destination', folder], path.join(root, 'packages', name));
  return (await readdir(folder)).map((file) => path.join(folder, file));
}
