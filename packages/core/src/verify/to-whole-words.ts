import { isInsideWord } from './boundaries.js';
import type { Stretch } from './fold.js';
import { trimmed } from './stretches.js';

/** Longer words are left cut. */
const longest = 64;

/** A stretch with whole words at its edges, and no white space: a word that is half inside or more belongs to it. */
export function toWholeWords(text: string, { start, end }: Stretch): Stretch {
  const first = wordAround(text, start);
  const last = wordAround(text, end);
  const from = 2 * (first.end - start) >= first.end - first.start ? first.start : first.end;
  const to = 2 * (end - last.start) >= last.end - last.start ? last.end : last.start;
  return trimmed(text, { start: from, end: to });
}

/** The word that an offset is inside of; empty where it is between words. */
function wordAround(text: string, offset: number): Stretch {
  let start = offset;
  while (offset - start < longest && isInsideWord(text, start)) start -= 1;
  let end = offset;
  while (end - offset < longest && isInsideWord(text, end)) end += 1;
  return { start, end };
}
