import type { SearchMatch } from './quote-search.js';
import { searchedTexts, searchParts, type SearchedText } from './searched-texts.js';
import { wordsIn } from './words-in.js';

/** A text of a found quote, and where its matching words stand: UTF-16 code units, the end excluded. */
export interface Highlight extends SearchedText {
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

/** Every text in which words matched, the quote's own first. */
export function highlightsOf({ entry, match }: SearchMatch): Highlight[] {
  const terms = new Set(Object.keys(match));
  return searchParts
    .flatMap((part) => searchedTexts(entry, part))
    .map((searched) => ({ ...searched, ranges: rangesOf(searched.text, terms) }))
    .filter(({ ranges }) => ranges.length > 0);
}

function rangesOf(text: string, terms: ReadonlySet<string>): [start: number, end: number][] {
  return wordsIn(text).flatMap(({ start, end, term }) => (terms.has(term) ? [[start, end]] : []));
}
