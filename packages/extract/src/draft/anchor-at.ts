import { anchorQuote, type Anchor } from '@onrecord/core';
import type { Span } from '../extracted-quote.js';

/** Room for 32 code units of surroundings, and to keep the characters at their edges whole. */
const least = 48;
const inAll = 200_000;

/**
 * The anchor of a passage that is known. It is told apart from others in the stretch around it: `passages` is how many will be
 * anchored, so that even a hundred thousand in one text take linear time. Words that are blank have none.
 */
export function anchorAt(text: string, { start, end }: Span, passages: number): Anchor | undefined {
  const reach = Math.max(least, Math.floor(inAll / passages));
  const from = Math.max(0, start - reach);
  const anchor = anchorQuote(text.slice(from, end + reach), text.slice(start, end), start - from);
  return anchor && { ...anchor, start: from + anchor.start, end: from + anchor.end };
}
