import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './hash-of.js';
import { manifestPath, readManifest, writeManifest, type Hashes, type Manifest } from './manifest.js';
import { existing, hashOfFile, misplaced } from './on-disk.js';
import type { PublishedFile } from './published-file.js';
import { Staging } from './staging.js';

export interface FileSet {
  /** Whose files these are: an article's id, or `.site`. */
  readonly owner: string;
  /** The hash of all that the files are made of. */
  readonly source: string;
  readonly paths: readonly string[];
  /** Whether files that are no longer in the set stay, as others may need them. */
  readonly keepsOld?: boolean;
  /** Makes the files, one after the other; not called where they are there already. */
  readonly contents: () => AsyncIterable<PublishedFile>;
}

export interface FolderOptions {
  readonly root: string;
  /** Whether files that were made by others may be replaced. */
  readonly force: boolean;
}

export interface FileTally {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** There is something in the way that publish didn't make. */
export class TakenError extends Error {
  override readonly name = 'TakenError';
}

/**
 * Brings the files of a set up to date: writes those whose content has changed, and removes those that it made before and that are
 * no longer in the set. What it didn't make, or what someone has changed since, isn't removed; what it didn't make is only
 * replaced with `force`: else, and where a folder has the place of a file or a file that of a folder, it throws a TakenError, and
 * nothing is written. Stopped at any point, it leaves a folder that the next run brings up to date: before a file gets into its
 * place or out of it, the manifest has its hash.
 */
export async function updateFiles(set: FileSet, { root, force }: FolderOptions): Promise<FileTally> {
  const { owner, source, paths, keepsOld = false } = set;
  const staging = new Staging(root, owner);
  await staging.clear();
  const before = await readManifest(root, owner);
  if (before.source === source && (await isAsWritten(root, before)))
    return { written: 0, unchanged: paths.length, removed: 0 };
  const inTheWay = await misplaced(root, [...paths, manifestPath(owner)]);
  if (inTheWay !== undefined) throw new TakenError(inTheWay);
  const added = paths.filter((path) => !Object.hasOwn(before.files, path));
  const taken = force ? [] : await existing(root, added);
  if (taken.length > 0) throw new TakenError(foreign(taken));
  try {
    const { files, changed } = await stage(set, root, staging);
    await writeManifest(staging, owner, { source: '', files: eitherOf(before.files, files) });
    for (const path of changed) await staging.move(path);
    const old = await oldFiles(root, before.files, files);
    if (!keepsOld) for (const path of Object.keys(old)) await rm(join(root, path));
    await writeManifest(staging, owner, { source, files: keepsOld ? { ...old, ...files } : files });
    const removed = keepsOld ? 0 : Object.keys(old).length;
    return { written: changed.length, unchanged: paths.length - changed.length, removed };
  } finally {
    await staging.clear();
  }
}

function foreign(paths: readonly string[]): string {
  const named = paths.slice(0, 3).join(', ');
  const others = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return `expected no files that publish did not make, found ${named}${others} (--force replaces them)`;
}

async function isAsWritten(root: string, { files }: Manifest): Promise<boolean> {
  for (const [path, hashes] of Object.entries(files))
    if (!hashes.includes((await hashOfFile(join(root, path))) ?? '')) return false;
  return true;
}

/** Makes all files, and stages those that aren't in their places yet. */
async function stage(
  { contents }: FileSet,
  root: string,
  staging: Staging,
): Promise<{ files: Hashes; changed: readonly string[] }> {
  const files: Record<string, readonly string[]> = {};
  const changed: string[] = [];
  for await (const { path, content } of contents()) {
    const hash = hashOf(content);
    files[path] = [hash];
    if ((await hashOfFile(join(root, path))) === hash) continue;
    await staging.add(path, content);
    changed.push(path);
  }
  return { files, changed };
}

function eitherOf(before: Hashes, now: Hashes): Hashes {
  const paths = Object.keys({ ...before, ...now });
  return Object.fromEntries(paths.map((path) => [path, [...(before[path] ?? []), ...(now[path] ?? [])]]));
}

/** What was made before, is there as it was made, and is not in the set now. */
async function oldFiles(root: string, before: Hashes, now: Hashes): Promise<Hashes> {
  const old: Record<string, readonly string[]> = {};
  for (const [path, hashes] of Object.entries(before)) {
    const hash = Object.hasOwn(now, path) ? undefined : await hashOfFile(join(root, path));
    if (hash !== undefined && hashes.includes(hash)) old[path] = [hash];
  }
  return old;
}
