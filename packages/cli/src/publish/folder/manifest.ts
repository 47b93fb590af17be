import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '../../usage-error.js';
import { writeAtomically } from './write-atomically.js';

/** What publish made of one article, or for all of them. */
export interface Manifest {
  /** The hash of all that the files were made of; empty while they are being written. */
  readonly source: string;
  /** The hash of each file by its path; empty for one that is about to be written. */
  readonly files: Readonly<Record<string, string>>;
}

const none: Manifest = { source: '', files: {} };

/** An empty one where there is none yet, or none that can be read. */
export async function readManifest(root: string, owner: string): Promise<Manifest> {
  try {
    const read: unknown = JSON.parse(await readFile(pathOf(root, owner), 'utf8'));
    return isManifest(read) ? read : none;
  } catch (error) {
    if (error instanceof SyntaxError || (isSystemError(error) && error.code === 'ENOENT')) return none;
    throw error;
  }
}

export async function writeManifest(root: string, owner: string, manifest: Manifest): Promise<void> {
  await mkdir(join(root, folder), { recursive: true });
  await writeAtomically(pathOf(root, owner), JSON.stringify(manifest));
}

/** Begins with a dot, as no article's id does. */
const folder = '.onrecord';

function pathOf(root: string, owner: string): string {
  return join(root, folder, `${owner}.json`);
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'source' in value && 'files' in value;
}
