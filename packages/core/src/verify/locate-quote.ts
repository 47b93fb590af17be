import type { Anchor } from '../schema/anchor.js';
import { findPassage, type LocatedPassage } from './find-passage.js';
import { sourceText } from './source-text.js';

/**
 * The passage that an anchor marks, in a text that may have been edited since; undefined where it is gone. Looked for, in
 * this order: at its offsets, in the same surroundings; the same words elsewhere; the same in other typography; in other
 * case; edited. Of several, surroundings most like `prefix` and `suffix` decide, then the nearness to `start`, then the order
 * of the text.
 *
 * Edited means: at most a third of the characters, and 256, are inserted, deleted or replaced, and half of the words or more
 * are there, in order. Of a passage of one or two words, or under 12 characters, the surroundings must be there too, two
 * thirds of them. Parts of longer words are no match, unless the anchor's own surroundings say that it cuts a word.
 */
export function locateQuote(text: string, anchor: Anchor): LocatedPassage | undefined {
  return findPassage(sourceText(text), anchor);
}
