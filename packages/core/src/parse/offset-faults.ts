import type { Fault } from './fault.js';
import { valuesAt } from './values-at.js';

/** Anchors that end after the end of the text they are in, where the article says how long it is. */
export function offsetFaults(input: unknown): Fault[] {
  const length = Number(valuesAt(input, 'text.length')[0]?.[1]);
  const expected = `an offset of at most ${length}, the length of the text`;
  return valuesAt(input, 'quotes.*.anchor.end')
    .filter(([, end]) => typeof end === 'number' && end > length)
    .map(([path, arrived]) => ({ path, expected, arrived }));
}
