import { ArticleError, parseArticle, type Article } from '@onrecord/core';
import { jsonFault } from './json-fault.js';

export interface Fault {
  /** `quotes[3].speaker`, or `line 3, column 5`; empty for the article as a whole. */
  readonly place: string;
  readonly message: string;
  /** In the text, where it is known. */
  readonly offset?: number;
}

export interface Reading {
  /** Undefined where there are faults. */
  readonly article?: Article;
  readonly faults: readonly Fault[];
}

/** What a text says as the JSON of an article: the article, or every fault of it. */
export function readText(text: string): Reading {
  if (text.trim() === '') return { faults: [{ place: '', message: 'There is nothing here yet.' }] };
  const broken = jsonFault(text);
  if (broken !== undefined) {
    const { offset, line, column, message } = broken;
    return { faults: [{ place: `line ${line}, column ${column}`, message, offset }] };
  }
  try {
    return { article: parseArticle(JSON.parse(text)), faults: [] };
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return { faults: error.issues.map(({ path, message }) => ({ place: path, message })) };
  }
}
