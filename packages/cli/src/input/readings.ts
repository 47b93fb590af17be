import { ArticleError, parseArticle } from '@onrecord/core/parse-article';
import type { Article } from '@onrecord/core';
import { isSystemError } from '../usage-error.js';
import { stdin } from './article-files.js';
import type { Fault } from './fault.js';
import { jsonTextsIn, type JsonText } from './json-texts.js';
import { isNotUtf8 } from './lines-of.js';

/** What became of a text that should be an article. */
export type Reading = ReadArticle | FaultyText;

export interface ReadArticle {
  /** The file, with the line where it has an article on each. */
  readonly place: string;
  readonly article: Article;
  readonly text: JsonText;
}

export interface FaultyText {
  readonly place: string;
  readonly faults: readonly Fault[];
}

/** The articles in these files one after the other, each read when it is asked for, and the faults of those that are none. */
export async function* readings(files: readonly string[]): AsyncGenerator<Reading> {
  for (const file of files) {
    try {
      for await (const text of jsonTextsIn(file)) yield await readingOf(text);
    } catch (error) {
      yield { place: nameOf(file), faults: [{ path: '', message: messageOf(error), line: 1, column: 1 }] };
    }
  }
}

export function isFaulty(outcome: object): outcome is FaultyText {
  return 'faults' in outcome;
}

async function readingOf(text: JsonText): Promise<Reading> {
  const place = text.line === 1 ? nameOf(text.file) : `${nameOf(text.file)}:${text.line}`;
  try {
    return { place, article: parseArticle(JSON.parse(text.source)), text };
  } catch (error) {
    if (error instanceof SyntaxError)
      return { place, faults: [(await import('./syntax-fault.js')).syntaxFault(text)] };
    if (error instanceof ArticleError)
      return { place, faults: (await import('./placed.js')).placed(error.issues, text) };
    throw error;
  }
}

function nameOf(file: string): string {
  return file === stdin ? 'standard input' : file;
}

function messageOf(error: unknown): string {
  if (isNotUtf8(error)) return 'expected text in UTF-8, got other bytes';
  if (isSystemError(error)) return error.message;
  throw error;
}
