import { verifyQuotes, type Article, type ArticleIssue, type QuoteCheck } from '@onrecord/core';
import type { Fault } from '../input/fault.js';
import { placed } from '../input/placed.js';
import { isFaulty, type Reading } from '../input/readings.js';
import { findings } from './findings.js';
import { textNotes } from './text-notes.js';

/** What a check of one article found. */
export interface Checked {
  /** The file, with the line where it has an article on each. */
  readonly place: string;
  readonly id?: string;
  readonly faults: readonly Fault[];
  /** What a person should see, and what is no fault. */
  readonly notes: readonly Fault[];
  readonly counts?: { readonly quotes: number; readonly reactions: number };
  /** What became of each quote, where there is a text. */
  readonly quotes?: readonly QuoteCheck[];
}

/** The text of an article; an issue where there is none. */
export type TextOf = (article: Article) => Promise<string | ArticleIssue>;

export async function checked(reading: Reading, textOf?: TextOf): Promise<Checked> {
  if (isFaulty(reading)) return { ...reading, notes: [] };
  const { place, article, text: json } = reading;
  const counts = { quotes: article.quotes.length, reactions: article.reactions.length };
  const result = { place, id: article.id, counts };
  if (textOf === undefined) return { ...result, faults: [], notes: [] };
  const text = await textOf(article);
  if (typeof text !== 'string') return { ...result, faults: placed([text], json), notes: [] };
  const quotes = verifyQuotes(article, text);
  const { faults, notes } = findings(article, quotes);
  return {
    ...result,
    faults: placed(faults, json),
    notes: placed([...textNotes(article, text), ...notes], json),
    quotes,
  };
}
