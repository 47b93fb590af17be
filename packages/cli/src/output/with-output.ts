import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { isSystemError, UsageError } from '../usage-error.js';
import { temporaryName } from './temporary-name.js';

/**
 * Lets `write` fill a file, which is there whole or not at all; standard output where none is given. Throws a UsageError where no
 * such file can be written: its folder has to be there.
 */
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
  const closed = finished(stream);
  try {
    await Promise.all([closed, write(stream).then(() => stream.end())]);
    await rename(temporary, file);
  } catch (error) {
    stream.destroy();
    // A file that is still being opened would be there after it was removed.
    await closed.catch(() => undefined);
    const isRefused = isSystemError(error) && error.path === temporary;
    if (!isRefused || error.syscall !== 'open') await rm(temporary, { force: true });
    throw isRefused
      ? new UsageError(`${file}: expected a file that can be written, ${whyNot(file, error)}`)
      : error;
  }
}

function whyNot(file: string, { code, message, syscall = '' }: NodeJS.ErrnoException): string {
  return code === 'ENOENT'
    ? `found no folder ${dirname(file)}`
    : `got ${message.slice(0, message.indexOf(`, ${syscall}`))}`;
}
