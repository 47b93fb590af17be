import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { stdin } from '../input/article-files.js';
import { isNotUtf8 } from '../input/lines-of.js';
import { UsageError } from '../usage-error.js';

/** The text of a file, or of standard input; a byte order mark is dropped. */
export async function inputText(file: string): Promise<string> {
  const bytes = await buffer(file === stdin ? process.stdin : createReadStream(file));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw isNotUtf8(error) ? new UsageError(`${file}: expected text in UTF-8, got other bytes`) : error;
  }
}
