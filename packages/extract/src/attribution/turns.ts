import type { Named, Passage } from './passage.js';
import type { ReadSentence } from './read-sentence.js';

/** A paragraph that is little else than somebody's words. */
export interface Turn {
  readonly speaker: Named;
  readonly words: number;
  readonly asks: boolean;
}

/** Turns of a conversation are short, or questions and their answers. */
const short = 10;

export function turnIn(
  text: string,
  read: readonly ReadSentence[],
  passages: readonly Passage[],
): Turn | undefined {
  const last = passages.at(-1);
  if (!last?.actor || !last.mention || !last.run.closed) return undefined;
  const outside = read.reduce(
    (sum, { sentence }) => sum + sentence.tokens.filter(({ kind }) => kind === 'word').length,
    0,
  );
  if (outside > short) return undefined;
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  return {
    speaker: { actor: last.actor, mention: last.mention },
    words,
    asks: text[last.run.end - 1] === '?',
  };
}

/** The first of two who speak by turns, after the second. */
export function whoseTurn({ words }: Passage, [first, second]: readonly Turn[] = []): Named | undefined {
  if (!first || !second || first.speaker.actor === second.speaker.actor) return undefined;
  const brief = words <= short && first.words <= short && second.words <= short;
  return brief || (second.asks && words <= 3 * short) ? first.speaker : undefined;
}
