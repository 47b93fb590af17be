import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './on-disk.js';
import { ownFolder } from './own-folder.js';
import type { Staging } from './staging.js';

/** What publish made of one article, or for all of them. */
export interface Manifest {
  /** The hash of all that the files were made of; empty while they are moved into their places. */
  readonly source: string;
  /** For the path of each file the hashes that it may have: more than one while another takes its place. */
  readonly files: Hashes;
}

export type Hashes = Readonly<Record<string, readonly string[]>>;

const none: Manifest = { source: '', files: {} };

/** An empty one where there is none yet, or none that can be read. */
export async function readManifest(root: string, owner: string): Promise<Manifest> {
  try {
    const read: unknown = JSON.parse(await readFile(join(root, manifestPath(owner)), 'utf8'));
    return isManifest(read) ? read : none;
  } catch (error) {
    if (error instanceof SyntaxError || isMissing(error)) return none;
    throw error;
  }
}

export async function writeManifest(staging: Staging, owner: string, manifest: Manifest): Promise<void> {
  const path = manifestPath(owner);
  await staging.add(path, JSON.stringify(manifest));
  await staging.move(path);
}

export function manifestPath(owner: string): string {
  return `${ownFolder}/${owner}.json`;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || !('files' in value)) return false;
  const { files } = value;
  return typeof files === 'object' && files !== null && Object.values(files).every(Array.isArray);
}
