import { locateQuote, type Anchor, type LocatedPassage, type Quote } from '@onrecord/core';
import type { Span } from '../extracted-quote.js';
import { anchorAt } from './anchor-at.js';
import type { Draft } from './draft.js';

/** An editor's quote, its anchor moved to where the passage is now, and the quote of the draft that is the same. */
export interface PlacedQuote {
  readonly quote: Quote;
  readonly twin: Quote | undefined;
  /** Where the text has it; undefined where it doesn't, and for a quote without an anchor. */
  readonly place: LocatedPassage | undefined;
  readonly isGone: boolean;
}

export function placedQuote(quote: Quote, { article, text }: Draft): PlacedQuote {
  const { anchor } = quote;
  if (!anchor) {
    const twin = article.quotes.find(
      (other) => other.text === quote.text && other.attribution === quote.attribution,
    );
    return { quote, twin, place: undefined, isGone: false };
  }
  const place = locateQuote(text, anchor);
  return {
    quote: withAnchor(
      quote,
      place
        ? movedAnchor(text, anchor, place, article.quotes.length)
        : shiftedAnchor(text, anchor, anchor.start),
    ),
    twin: place && twinOf(place, article.quotes),
    place,
    isGone: !place,
  };
}

/** The quote that shares most with a passage, and half of the longer one at least. */
function twinOf(place: Span, quotes: readonly Quote[]): Quote | undefined {
  const shares = quotes.map(({ anchor }) => (anchor ? sharedShare(place, anchor) : 0));
  const most = shares.reduce((best, share, i) => (share > (shares[best] ?? 0) ? i : best), 0);
  return (shares[most] ?? 0) >= 0.5 ? quotes[most] : undefined;
}

/** An anchor whose words the text has is made anew if they moved. One whose words were edited still tells them. */
function movedAnchor(
  text: string,
  anchor: Anchor,
  place: LocatedPassage,
  passages: number,
): Anchor | undefined {
  const { match, start } = place;
  if (match !== 'verbatim') return shiftedAnchor(text, anchor, start);
  const { exact, prefix = '', suffix = '' } = anchor;
  const isInPlace = start === anchor.start && text.startsWith(prefix + exact + suffix, start - prefix.length);
  return isInPlace ? anchor : anchorAt(text, place, passages);
}

/** Offsets have to lie within the text. Words longer than all of it can't be anchored. */
function shiftedAnchor({ length }: string, anchor: Anchor, at: number): Anchor | undefined {
  const start = Math.min(at, length - anchor.exact.length);
  return start < 0 ? undefined : { ...anchor, start, end: start + anchor.exact.length };
}

function withAnchor({ anchor, ...quote }: Quote, moved: Anchor | undefined): Quote {
  return moved ? { ...quote, anchor: moved } : quote;
}

/** How much of the longer of two passages is in the other, from 0 to 1; below 0 where they are apart. */
function sharedShare(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared / Math.max(one.end - one.start, other.end - other.start);
}
