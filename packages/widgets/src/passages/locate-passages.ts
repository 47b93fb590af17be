import { locateQuote, type Anchor, type Article, type LocatedPassage, type Quote } from '@onrecord/core';
import { idle } from './idle.js';

/**
 * Where a text has the quotes of an article, by their ids; looked for while the page rests. Undefined if the search is called
 * off. A quote without an anchor is looked for by its words; a paraphrase without one has none.
 */
export async function locatePassages(
  { quotes }: Article,
  text: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, LocatedPassage> | undefined> {
  const passages = new Map<string, LocatedPassage>();
  let deadline = 0;
  for (const quote of quotes) {
    if (performance.now() >= deadline) deadline = await idle();
    if (signal.aborted) return undefined;
    const anchor = anchorOf(quote);
    const passage = anchor && locateQuote(text, anchor);
    if (passage !== undefined) passages.set(quote.id, passage);
  }
  return passages;
}

function anchorOf({ anchor, attribution, text }: Quote): Anchor | undefined {
  if (anchor !== undefined || attribution === 'indirect') return anchor;
  return { exact: text, start: 0, end: text.length };
}
