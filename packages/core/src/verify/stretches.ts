import { fold, isInsideFold, lowerCase, unfold, type Stretch } from './fold.js';
import { occurrences } from './occurrences.js';
import type { SourceText } from './source-text.js';
import { wordsOf } from './words.js';

/** Where a text has the very words, in its order. */
export function verbatimStretches({ text }: SourceText, words: string): Stretch[] {
  return occurrences(text, words).map((start) => ({ start, end: start + words.length }));
}

/** Where a text has the words in other typography, and whether in the same case, in its order. */
export function foldedStretches(source: SourceText, words: string): (Stretch & { isSameCase: boolean })[] {
  const { text, folded } = source;
  const needle = fold(words).text.trim();
  const { length } = needle;
  return wordOccurrences(source, lowerCase(needle))
    .filter((start) => !isInsideFold(folded(), start) && !isInsideFold(folded(), start + length))
    .map((start) => ({
      ...trimmed(text, unfold(folded(), { start, end: start + length })),
      isSameCase: folded().text.startsWith(needle, start),
    }));
}

/** Where a text in lower case has the words: near the rarest of them that is whole, if there is one. */
function wordOccurrences({ lower, words }: SourceText, needle: string): number[] {
  const [rarest] = wordsOf(needle)
    .slice(1, -1)
    .map(({ word, offset }) => ({ offset, found: words().get(word) ?? [] }))
    .sort((a, b) => a.found.length - b.found.length);
  if (rarest === undefined) return occurrences(lower(), needle);
  return rarest.found
    .map((at) => at - rarest.offset)
    .filter((start) => start >= 0 && lower().startsWith(needle, start));
}

/** A stretch without the white space at its edges. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}
