import type { Stance } from '@onrecord/core';
import type { Span } from '../extracted-quote.js';
import type { FoundQuote } from './found-quotes.js';
import { stanceOfVerb } from './stance-verbs.js';

/** A verb that says a stance, and where it stands. */
export interface PlainStance extends Span {
  readonly stance: Stance;
}

/** What makes it another stance, or none, a few words before the verb. */
const reversed =
  /(?:\b(?:not|never|neither|nor|hardly|without|refus\w*|declin\w*|fail\w*|would|could|might|may)|n[’']t)\b[^.!?\n]*$/iu;
const lookBack = 40;
/** From the speaker's name to the verb: "Bell, the mayor, has also welcomed …". */
const afterName =
  /^(?:,[^,.;:“”"\n]{1,80},)?\s+(?:(?:has|have|had|also|later|quickly|swiftly|sharply|strongly)\s+){0,2}(?=(\p{L}+))/u;
const lookAhead = 140;

/** The stance that the words around a quote say by a verb: the one that reports it, or, where that is another, the speaker's own. */
export function plainStance(text: string, { cue, speaker }: FoundQuote): PlainStance | undefined {
  const own = speaker?.mention && verbAfter(text, speaker.mention.end);
  for (const verb of [cue, own]) {
    const stance = verb && stanceOfVerb(text.slice(verb.start, verb.end));
    if (stance && !reversed.test(text.slice(Math.max(0, verb.start - lookBack), verb.start)))
      return { stance, start: verb.start, end: verb.end };
  }
  return undefined;
}

function verbAfter(text: string, offset: number): Span | undefined {
  const found = afterName.exec(text.slice(offset, offset + lookAhead));
  if (!found) return undefined;
  const start = offset + found[0].length;
  return { start, end: start + (found[1] ?? '').length };
}
