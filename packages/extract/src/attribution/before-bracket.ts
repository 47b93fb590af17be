import { isPunctuation, type Token } from '../text/token.js';

/** The place before the bracket that closes here. */
export function beforeBracket(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - 12); at -= 1)
    if (isPunctuation(tokens[at], '([')) return at - 1;
  return close - 1;
}
