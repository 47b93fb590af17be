import type { Context } from './context-similarity.js';
import type { Stretch } from './fold.js';
import { quotationMark } from './fold-rules.js';

const endsWithMark = new RegExp(String.raw`${quotationMark}[\u00A0\u202F]?$`, 'u');
const beginsWithMark = new RegExp(String.raw`^[\u00A0\u202F]?[^\p{L}\p{N}\s]*${quotationMark}`, 'u');
const marks = new RegExp(quotationMark, 'gu');
const addedWords = /^(?![ \t\n])[^]*[\p{L}\p{N}][^]*(?<![ \t\n])$/u;
/** The marks of a passage aren't looked for beyond so many code units. */
const farthest = 200;

/**
 * A passage that stood between quotation marks, up to the marks it stands between now: words that were added inside them belong
 * to it. As it is where the anchor's surroundings have no marks, or the text has them still, or none near.
 */
export function toQuotationMarks(
  text: string,
  { start, end }: Stretch,
  { prefix = '', suffix = '' }: Context,
): Stretch {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  return {
    start: start - (endsWithMark.test(prefix) ? addedBefore(before) : 0),
    end: end + (beginsWithMark.test(suffix) ? addedAfter(after) : 0),
  };
}

/** How much stands between the last mark and the end, if words do and the mark opens them. */
function addedBefore(before: string): number {
  const mark = [...before.matchAll(marks)].at(-1);
  const added = mark ? before.slice(mark.index + mark[0].length) : '';
  return addedWords.test(added.trimEnd()) ? added.length : 0;
}

/** How much stands between the beginning and the first mark, if words do and the mark closes them. */
function addedAfter(after: string): number {
  const [mark] = after.matchAll(marks);
  const added = mark ? after.slice(0, mark.index) : '';
  return addedWords.test(added.trimStart()) ? added.length : 0;
}
