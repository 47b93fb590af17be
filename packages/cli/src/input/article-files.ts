import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { isSystemError, UsageError } from '../usage-error.js';

/** Stands for what is piped in. */
export const stdin = '-';

/** What a folder is searched for. */
const named = '**/*.{onrecord.json,ndjson,jsonl}';

/**
 * The files that arguments name, each once: a file as it is, of a folder the articles at any depth in alphabetical order, of a pattern
 * such as `2026/*.json` the files that match, likewise. Throws a UsageError for each argument that names nothing.
 */
export async function articleFiles(args: readonly string[]): Promise<string[]> {
  const found = await Promise.all(args.map(filesOf));
  const missing = args.filter((_, i) => found[i] === undefined);
  if (missing.length > 0)
    throw new UsageError(
      missing.map((arg) => `${arg}: expected a file or a folder, found nothing there`).join('\n'),
    );
  return [...new Set(found.flatMap((files) => files ?? []))];
}

async function filesOf(arg: string): Promise<string[] | undefined> {
  if (arg === stdin) return [arg];
  const entry = await statOf(arg);
  if (entry?.isDirectory()) return inFolder(arg);
  if (entry) return [arg];
  const matches = isDynamicPattern(arg) ? (await glob(arg, { expandDirectories: false })).sort() : [];
  return matches.length > 0 ? matches : undefined;
}

async function inFolder(folder: string): Promise<string[]> {
  const files = await glob(named, { cwd: folder });
  if (files.length === 0)
    throw new UsageError(`${folder}: expected *.onrecord.json, *.ndjson or *.jsonl files, found none`);
  return files.sort().map((file) => join(folder, file));
}

async function statOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
    throw error;
  }
}
