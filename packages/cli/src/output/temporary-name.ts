import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** A name beside a file, on the same file system, for what is to take its place; hidden, and short where the file's is long. */
export function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file).slice(0, 40)}.${randomUUID()}.tmp`);
}
