import { fold, lowerCase, type Folded } from './fold.js';
import { indexWords, type WordIndex } from './words.js';

/** A text to find passages in. What several searches need of it is made once, when the first one asks. */
export interface SourceText {
  readonly text: string;
  readonly folded: () => Folded;
  readonly lower: () => string;
  readonly words: () => WordIndex;
}

export function sourceText(text: string): SourceText {
  const folded = once(() => fold(text));
  const lower = once(() => lowerCase(folded().text));
  return { text, folded, lower, words: once(() => indexWords(lower())) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
