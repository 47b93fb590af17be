import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashOf } from './hash-of.js';
import { readManifest, writeManifest, type Manifest } from './manifest.js';
import { existing, hashOfFile } from './on-disk.js';
import type { PublishedFile } from './published-file.js';
import { writeAtomically } from './write-atomically.js';

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

/** There are files in the way that publish didn't make. */
export class TakenError extends Error {
  override readonly name = 'TakenError';

  constructor(paths: readonly string[]) {
    const named = paths.slice(0, 3).join(', ');
    const others = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
    super(`expected no files that publish did not make, found ${named}${others} (--force replaces them)`);
  }
}

/**
 * Brings the files of a set up to date: writes those whose content has changed, and removes those that it made before and that are
 * no longer in the set. What it didn't make, or what someone has changed since, isn't removed; what it didn't make is only
 * replaced with `force`: else it throws a TakenError, and nothing is written.
 */
export async function updateFiles(set: FileSet, { root, force }: FolderOptions): Promise<FileTally> {
  const { owner, source, paths, keepsOld = false, contents } = set;
  const before = await readManifest(root, owner);
  if (before.source === source && (await isAsWritten(root, before)))
    return { written: 0, unchanged: paths.length, removed: 0 };
  const added = paths.filter((path) => !Object.hasOwn(before.files, path));
  const taken = force ? [] : await existing(root, added);
  if (taken.length > 0) throw new TakenError(taken);
  const claimed = Object.fromEntries(added.map((path) => [path, '']));
  await writeManifest(root, owner, { source: '', files: { ...before.files, ...claimed } });
  const files: Record<string, string> = keepsOld ? { ...before.files } : {};
  let written = 0;
  for await (const { path, content } of contents()) {
    const hash = hashOf(content);
    files[path] = hash;
    const file = join(root, path);
    if ((await hashOfFile(file)) === hash) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeAtomically(file, content);
    written += 1;
  }
  const removed = await removeStale(root, before, files);
  await writeManifest(root, owner, { source, files });
  return { written, unchanged: paths.length - written, removed };
}

async function isAsWritten(root: string, { files }: Manifest): Promise<boolean> {
  for (const [path, hash] of Object.entries(files))
    if ((await hashOfFile(join(root, path))) !== hash) return false;
  return true;
}

async function removeStale(
  root: string,
  { files: before }: Manifest,
  now: Readonly<Record<string, string>>,
): Promise<number> {
  let removed = 0;
  for (const [path, hash] of Object.entries(before)) {
    const file = join(root, path);
    if (Object.hasOwn(now, path) || (await hashOfFile(file)) !== hash) continue;
    await rm(file);
    removed += 1;
  }
  return removed;
}
