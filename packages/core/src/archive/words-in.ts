import { unspaced } from '../unspaced.js';
import { wordSegments } from '../word-segments.js';
import { termOf } from './search-term.js';

/** A word of a text: where it stands, in UTF-16 code units with the end excluded, and what it is searched by. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Initials such as "U.S.", or letters and digits; an apostrophe belongs to a word in Cyrillic, where it's nearly a letter. */
const run =
  /\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?<=\p{Script=Cyrillic})’\p{Script=Cyrillic}+)*/gu;
const withoutSpaces = new RegExp(unspaced, 'u');

/**
 * The words of a text in their order. A single letter beside an apostrophe is none: "Ukraine’s", "l’Ukraine". Scripts without
 * spaces are divided as `Intl.Segmenter` does.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const even = text.replace(/['ʼ＇]/gu, '’');
  const hasUnspaced = withoutSpaces.test(text);
  for (const { 0: letters, index } of even.matchAll(run)) {
    if (letters.length === 1 && (even[index - 1] === '’' || even[index + 1] === '’')) continue;
    if (!hasUnspaced || !withoutSpaces.test(letters)) add(letters, index);
    else for (const { segment, index: offset } of wordSegments(letters)) add(segment, index + offset);
  }
  return words;

  function add(letters: string, start: number): void {
    const term = termOf(letters);
    if (term !== '') words.push({ start, end: start + letters.length, term });
  }
}
