import type { Quote } from '@onrecord/core';
import { anchorAt } from './anchor-at.js';
import type { Cast } from './cast.js';
import type { FoundActor } from './found-actor.js';
import type { FoundQuote } from './found-quotes.js';
import { Ids } from './ids.js';
import { partsOf, type QuotePart } from './quote-parts.js';

/** A quote that was found, who says it, and the quotes of the article that it became: none, if its words are blank. */
export interface DraftedQuote {
  readonly found: FoundQuote;
  readonly actor: FoundActor;
  readonly quotes: readonly Quote[];
}

/** Makes quotes of what was found, in its order, and lets their speakers into the cast. */
export function draftQuotes(
  text: string,
  found: readonly FoundQuote[],
  cast: Cast,
  sectionAt: (offset: number) => string | undefined,
): readonly DraftedQuote[] {
  const ids = new Ids();
  const parts = found.map((quote) => partsOf(text, quote));
  const passages = parts.flat().length;
  const quoteOf = (part: QuotePart, { attribution }: FoundQuote, speaker: string): Quote[] => {
    const anchor = anchorAt(text, part, passages);
    const section = sectionAt(part.start);
    if (!anchor) return [];
    const id = ids.next(part.words, 'quote');
    return [
      { id, text: part.words, speaker, attribution, ...(section !== undefined && { section }), anchor },
    ];
  };
  return found.map((quote, i) => {
    const actor = quote.speaker ? cast.admit(quote.speaker) : cast.nobody();
    return { found: quote, actor, quotes: parts[i]!.flatMap((part) => quoteOf(part, quote, actor.id)) };
  });
}
