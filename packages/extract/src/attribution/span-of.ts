import type { Span } from '../extracted-quote.js';
import { isPunctuation, type Token } from '../text/token.js';

/** From one token to another, without the punctuation at the end; none of fewer tokens than `least`. */
export function spanOf(tokens: readonly Token[], first: number, last: number, least = 2): Span | undefined {
  while (last > first && isPunctuation(tokens[last], '.,;:?!—')) last -= 1;
  const end = tokens[last];
  return end && last - first + 1 >= least ? { start: tokens[first]!.start, end: end.end } : undefined;
}
