import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { stdin } from '../input/article-files.js';
import { withOutput } from '../output/with-output.js';
import { stderrColors } from '../terminal/colors.js';
import { counted } from '../terminal/counted.js';
import { UsageError } from '../usage-error.js';
import { byteLines } from './byte-lines.js';
import type { DraftOptions } from './draft-command.js';
import { draftedLine, LineError } from './drafted-line.js';
import { isThere } from './existing-article.js';

/** A line of more bytes is passed over, so that a file without a line feed can't fill the memory. */
const longest = 64 * 1024 * 1024;

/** Writes a draft for each line, no faster than it is taken. Lines with faults are told, and make the exit code 1. */
export async function draftLines(file: string, { output, force }: DraftOptions): Promise<void> {
  if (output !== undefined && !force && (await isThere(output)))
    throw new UsageError(`${output}: expected no file of this name, found one (--force replaces it)`);
  const input = file === stdin ? process.stdin : createReadStream(file);
  await withOutput(output, (stream) => pipeline(drafts(input), stream, { end: false }));
}

async function* drafts(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let number = 0;
  let faulty = 0;
  for await (const line of byteLines(input, longest)) {
    number += 1;
    if (isBlank(line)) continue;
    try {
      if (typeof line === 'number') throw new LineError(`expected at most ${longest} bytes, got ${line}`);
      yield `${draftedLine(line)}\n`;
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      faulty += 1;
      console.error(`${stderrColors.red('✗')} line ${number}: ${error.message}`);
    }
  }
  if (faulty === 0) return;
  process.exitCode = 1;
  console.error(`${counted(faulty, 'line')} passed over`);
}

function isBlank(line: Uint8Array | number): boolean {
  return typeof line !== 'number' && line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}
