import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { temporaryName } from './temporary-name.js';

/** Lets `write` fill a file, which is there whole or not at all; standard output where none is given. */
export async function withOutput(
  file: string | undefined,
  write: (stream: Writable) => Promise<void>,
): Promise<void> {
  if (file === undefined) {
    await write(process.stdout);
    return;
  }
  const temporary = temporaryName(file);
  const stream = createWriteStream(temporary, { flags: 'wx' });
  try {
    await Promise.all([finished(stream), write(stream).then(() => stream.end())]);
    await rename(temporary, file);
  } catch (error) {
    stream.destroy();
    await rm(temporary, { force: true });
    throw error;
  }
}
