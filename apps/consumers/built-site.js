import { cp } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/workspace.js';
import { runCommand } from './run-command.js';

/**
 * Makes one of the `sites` in a folder of its own, with the packages from their archives, and gives the folder that would be
 * put on a server. A site of a framework shows the framework's example of the widgets.
 */
export async function builtSite(name, archives, folder) {
  await cp(path.join(import.meta.dirname, 'sites', name), folder, { recursive: true });
  const example = path.join(root, 'packages/widgets/examples', name);
  await cp(example, path.join(folder, 'src'), { recursive: true, filter: isSource }).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  const quietly = ['--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock'];
  await runCommand('npm', ['install', ...quietly, ...archives], folder);
  await runCommand('npm', ['run', 'build'], folder);
  return path.join(folder, 'dist');
}

function isSource(file) {
  return path.basename(file) !== 'tsconfig.json';
}
