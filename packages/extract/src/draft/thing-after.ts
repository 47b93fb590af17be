import type { Span } from '../extracted-quote.js';
import type { StanceWords } from '../language/language.js';

const window = 160;
const stop = /[,;:!?()“”"«»—–\n]/u;

/** The thing that a verb's object names, in the words that follow the verb: "the plan", "Russia’s move"; at most ten words. */
export function thingAfter(
  text: string,
  offset: number,
  { thing, pastThing }: StanceWords,
): Span | undefined {
  const after = text.slice(offset, offset + window).split(stop, 1)[0] ?? '';
  const words = thing.exec(after)?.[1];
  if (words === undefined) return undefined;
  const named = words.replace(pastThing, '');
  if (!/\s|\p{Lu}/u.test(named)) return undefined;
  const start = offset + after.indexOf(words);
  return { start, end: start + named.length };
}
