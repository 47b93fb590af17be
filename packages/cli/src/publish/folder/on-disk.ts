import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isSystemError } from '../../usage-error.js';
import { hashOf } from './hash-of.js';

/** Those of the paths at which there is something. */
export async function existing(root: string, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) if (await statAt(root, path)) found.push(path);
  return found;
}

/** A folder where one of the paths is to be a file, or a file where one needs a folder: the first, in words. */
export async function misplaced(root: string, paths: readonly string[]): Promise<string | undefined> {
  for (const folder of new Set(paths.flatMap(foldersOf)))
    if ((await statAt(root, folder))?.isDirectory() === false)
      return `expected a folder at ${folder}, found a file (move it away)`;
  for (const path of paths)
    if ((await statAt(root, path))?.isDirectory())
      return `expected a file at ${path}, found a folder (move it away)`;
  return undefined;
}

/** All that a path is in, the outermost first. */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}

function statAt(root: string, path: string): Promise<Stats | undefined> {
  return orMissing(stat(join(root, path)));
}

/** Undefined where there is no file. */
export async function hashOfFile(file: string): Promise<string | undefined> {
  const content = await orMissing(readFile(file));
  return content && hashOf(content);
}

async function orMissing<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Whether there is no file where one was to be read: nothing, a folder, or a file in the place of its folder. */
export function isMissing(error: unknown): boolean {
  return isSystemError(error) && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? '');
}
