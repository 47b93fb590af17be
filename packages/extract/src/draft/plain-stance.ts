import type { Stance } from '@onrecord/core';
import type { Span } from '../extracted-quote.js';
import type { StanceWords } from '../language/language.js';
import type { FoundQuote } from './found-quotes.js';

/** A verb that says a stance, and where it stands. */
export interface PlainStance extends Span {
  readonly stance: Stance;
}

/** How far from the verb its reversal, and from the name the verb, may stand. */
const lookBack = 40;
const lookAhead = 140;

/** The stance that the words around a quote say by a verb: the one that reports it, or, where that is another, the speaker's own. */
export function plainStance(
  text: string,
  { cue, speaker }: FoundQuote,
  { verbs, reversal, betweenNameAndVerb }: StanceWords,
): PlainStance | undefined {
  const own = speaker?.mention && verbAfter(text, speaker.mention.end, betweenNameAndVerb);
  for (const verb of [cue, own]) {
    const stance = verb && verbs.get(text.slice(verb.start, verb.end).toLowerCase());
    if (stance && !reversal.test(text.slice(Math.max(0, verb.start - lookBack), verb.start)))
      return { stance, start: verb.start, end: verb.end };
  }
  return undefined;
}

function verbAfter(text: string, offset: number, between: RegExp): Span | undefined {
  const found = between.exec(text.slice(offset, offset + lookAhead));
  if (!found) return undefined;
  const start = offset + found[0].length;
  return { start, end: start + (found[1] ?? '').length };
}
