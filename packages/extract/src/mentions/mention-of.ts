import type { Mention } from '../extracted-quote.js';
import type { Token } from '../text/token.js';
import type { Phrase } from './phrase.js';

/** The words of a phrase, and where they are. */
export function mentionOf(
  text: string,
  tokens: readonly Token[],
  { first, last, tail, relative }: Phrase,
): Mention {
  const start = tokens[relative ?? first]!.start;
  const end = tokens[relative ?? tail ?? last]!.end;
  return { start, end, text: text.slice(start, end) };
}
