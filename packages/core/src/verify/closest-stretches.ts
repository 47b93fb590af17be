import search from 'approx-string-match';
import type { Stretch } from './fold.js';

export interface CloseStretch extends Stretch {
  readonly errors: number;
}

/** In text that repeats itself, `search` takes time by the cube of the words' length. */
const longestSearched = 128;
/** Looked for first: a stretch with few errors is found in much less time. */
const fewErrors = 16;

/**
 * The stretches of a text that differ from the words in the fewest characters, inserted, deleted or replaced, and in so many at
 * most; one for each end, the longest, in the text's order.
 */
export function closestStretches(text: string, words: string, mostErrors: number): CloseStretch[] {
  if (words.length <= longestSearched) return search(text, words, mostErrors);
  for (let errors = fewErrors; errors < mostErrors; errors *= 4) {
    const found = alignedStretches(text, words, errors);
    if (found.length > 0) return found;
  }
  return alignedStretches(text, words, mostErrors);
}

/**
 * Sellers' algorithm, kept to the columns that can still lead to a match. A cell holds the errors of the words so far in a
 * stretch that ends there, and the first start of such a stretch, as one number: the lesser is the better.
 */
export function alignedStretches(text: string, words: string, mostErrors: number): CloseStretch[] {
  const error = text.length + 1;
  const slack = text.length - words.length + mostErrors;
  const row = new Float64Array(text.length + 1).map((_, column) => (column <= slack ? column : Infinity));
  const cellAt = (column: number) => row[column] ?? Infinity;
  let [first, last] = [0, Math.min(slack, text.length)];
  for (let read = 0; read < words.length && first <= last; read += 1) {
    const letter = words.charCodeAt(read);
    const edge = Math.min(text.length, slack + read + 1);
    const reached = last;
    let [above, left] = [Infinity, Infinity];
    last = -1;
    for (let column = first; column <= edge && (column <= reached + 1 || left < Infinity); column += 1) {
      const kept = above + (text.charCodeAt(column - 1) === letter ? 0 : error);
      above = cellAt(column);
      const cell = Math.min(kept, above + error, left + error);
      left = cell < (mostErrors + 1) * error ? cell : Infinity;
      row[column] = left;
      if (left < Infinity) last = column;
    }
    while (first <= last && cellAt(first) === Infinity) first += 1;
  }
  const fewest = Math.floor(row.subarray(first, last + 1).reduce((a, b) => Math.min(a, b), Infinity) / error);
  const found: CloseStretch[] = [];
  for (let end = first; end <= last; end += 1) {
    const errors = Math.floor(cellAt(end) / error);
    if (errors === fewest) found.push({ start: cellAt(end) % error, end, errors });
  }
  return found;
}
