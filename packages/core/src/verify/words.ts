import { unspaced } from './fold-rules.js';

/** Words of a folded text; in scripts without spaces, each letter is one. */
const word = new RegExp(`${unspaced}|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

export interface Word {
  readonly word: string;
  readonly offset: number;
}

/** Where each word stands, in the text's order. */
export type WordIndex = ReadonlyMap<string, readonly number[]>;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({ word: found, offset: index }));
}

export function indexWords(text: string): WordIndex {
  const index = new Map<string, number[]>();
  for (const { word, offset } of wordsOf(text)) {
    const offsets = index.get(word);
    if (offsets) offsets.push(offset);
    else index.set(word, [offset]);
  }
  return index;
}
