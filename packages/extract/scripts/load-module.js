import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * A TypeScript module of this package, by its path in it.
 * @param {string} path
 */
export async function loadModule(path) {
  const { module } = await runnerImport(fileURLToPath(new URL(`../${path}`, import.meta.url)));
  return module;
}
