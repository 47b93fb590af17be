import { has, tag, type Token } from './token.js';

/** A line whose words nearly all begin with a capital. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.kind === 'quoted' && token.end - token.start > 40) return false;
    if (
      token.kind === 'word' &&
      !token.capital &&
      has(token, tag.auxiliary) &&
      token.text.length > 1 &&
      token.word !== "'s"
    )
      return false;
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long += 1;
    if (token.capital) capitals += 1;
  }
  return long > 3 && capitals > long * 0.75;
}
