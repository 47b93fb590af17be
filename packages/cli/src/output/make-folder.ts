import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isSystemError } from '../usage-error.js';

/**
 * Makes a folder and those that it is in, where they aren't there. Not with `recursive`: in Node.js 20 that never returns where
 * nothing can be made in a folder that is there, as in `/proc`, and the system says that there is no such folder.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeOne(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (!isSystemError(error) || error.code !== 'ENOENT' || parent === folder) throw error;
    await makeFolder(parent);
    await makeOne(folder);
  }
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  }
}
