import { lazily } from '../lazily.js';
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
  const folded = lazily(() => fold(text));
  const lower = lazily(() => lowerCase(folded().text));
  return { text, folded, lower, words: lazily(() => indexWords(lower())) };
}
