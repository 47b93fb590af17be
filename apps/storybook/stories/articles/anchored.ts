import { anchorQuote, type Anchor } from '@onrecord/core';

/** An anchor for words in a text that has them. */
export function anchored(text: string, words: string): Anchor {
  const anchor = anchorQuote(text, words);
  if (anchor === undefined) throw new RangeError(`The text doesn’t have these words: ${words}`);
  return anchor;
}
