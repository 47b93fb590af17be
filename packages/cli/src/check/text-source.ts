import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { stdin } from '../input/article-files.js';
import { isNotUtf8 } from '../input/lines-of.js';
import { isSystemError, UsageError } from '../usage-error.js';
import type { TextOf } from './checked.js';

/** Where the texts of articles are: a file for one, a folder for many, `-` for standard input. */
export async function textSource(path: string, files: readonly string[]): Promise<TextOf> {
  if (path !== stdin && (await stat(path)).isDirectory())
    return ({ id }) => inFolder(join(path, `${id}.txt`));
  if (files.length > 1)
    throw new UsageError(`--text: expected a folder with an <id>.txt for each article, got the file ${path}`);
  if (path === stdin && files.includes(stdin))
    throw new UsageError('--text: expected a file, got "-", which is the article already');
  const text = await read(path);
  return () => Promise.resolve(text);
}

async function inFolder(file: string): ReturnType<TextOf> {
  try {
    return await read(file);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    return { path: '', message: `expected the text of the article in ${file}, found no such file` };
  }
}

async function read(path: string): Promise<string> {
  const bytes = await buffer(path === stdin ? process.stdin : createReadStream(path));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw isNotUtf8(error) ? new UsageError(`${path}: expected text in UTF-8, got other bytes`) : error;
  }
}
