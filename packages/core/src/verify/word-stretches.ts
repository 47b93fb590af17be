import { wordSegments } from '../word-segments.js';
import type { Stretch } from './fold.js';

export interface WordStretch extends Stretch {
  readonly word: string;
}

/** The words of a text (UAX #29), and where they stand; no marks and no white space. */
export function wordStretches(text: string): WordStretch[] {
  return wordSegments(text)
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ word: segment, start: index, end: index + segment.length }));
}
