import { createReadStream } from 'node:fs';
import { stdin } from './article-files.js';
import { isJson } from './is-json.js';
import { linesOf } from './lines-of.js';

/** A JSON text, and where it begins. */
export interface JsonText {
  /** The file, `-` for standard input. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly source: string;
}

/**
 * The JSON texts in a file, read as they are asked for: each line of an `.ndjson` or `.jsonl` file, and of any other whose
 * first line is a JSON text; else the file as a whole. Throws where the file isn't UTF-8.
 */
export async function* jsonTextsIn(file: string): AsyncGenerator<JsonText> {
  const lines = linesOf(file === stdin ? process.stdin : createReadStream(file));
  const first = (await lines.next()).value ?? '';
  if (/\.(?:ndjson|jsonl)$/u.test(file) || isJson(first)) {
    let line = 1;
    if (first.trim() !== '') yield { file, line, source: first };
    for await (const source of lines) {
      line += 1;
      if (source.trim() !== '') yield { file, line, source };
    }
  } else {
    const all = [first];
    for await (const line of lines) all.push(line);
    yield { file, line: 1, source: all.join('\n') };
  }
}
