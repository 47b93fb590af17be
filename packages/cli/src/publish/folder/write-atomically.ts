import { rename, rm, writeFile } from 'node:fs/promises';
import { temporaryName } from '../../output/temporary-name.js';

/** Writes a file beside its place, then moves it there: who reads meanwhile gets the old one or the new one, whole. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryName(path);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
