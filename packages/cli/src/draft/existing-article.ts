import { access } from 'node:fs/promises';
import type { Article } from '@onrecord/core';
import { isFaulty, readings, type FaultyText } from '../input/readings.js';
import { isSystemError, UsageError } from '../usage-error.js';
import type { DraftOptions } from './draft-command.js';

/**
 * The article to merge with. Undefined where there is none, or it is to be replaced. Throws a UsageError where a file is there
 * and nothing says what to do with it.
 */
export async function existingArticle({
  output,
  merge,
  force,
}: DraftOptions): Promise<Article | FaultyText | undefined> {
  if (output === undefined || force || !(await isThere(output))) return undefined;
  if (!merge)
    throw new UsageError(
      `${output}: expected no file of this name, found one (--merge keeps the work in it, --force replaces it)`,
    );
  for await (const reading of readings([output])) return isFaulty(reading) ? reading : reading.article;
  return {
    place: output,
    faults: [{ path: '', message: 'expected an article, got nothing', line: 1, column: 1 }],
  };
}

export async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
