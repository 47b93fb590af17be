import { grouped } from '../grouped.js';
import { unspaced } from '../unspaced.js';

/** Words of a folded text; in scripts without spaces, each letter is one. */
const word = new RegExp(`${unspaced}|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

export interface Word {
  readonly word: string;
  readonly offset: number;
}

/** Where each word stands, in the text's order. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({ word: found, offset: index }));
}

export function indexWords(text: string): WordIndex {
  return grouped(wordsOf(text).map(({ word, offset }) => [word, offset]));
}
