import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '../../usage-error.js';
import { hashOf } from './hash-of.js';

/** Those of the paths at which there is something. */
export async function existing(root: string, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) if (await exists(join(root, path))) found.push(path);
  return found;
}

async function exists(file: string): Promise<boolean> {
  return (await orMissing(stat(file))) !== undefined;
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
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}
