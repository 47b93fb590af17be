import { hasProperty } from '../has-property.js';

/** A value inside the input, and the keys that lead to it. */
export type Found<Value> = readonly [path: readonly (string | number)[], value: Value];

/** Everything at a path such as `quotes.*.speaker`, where `*` stands for each item of a list, in the input's order. */
export function valuesAt(input: unknown, path: string): Found<unknown>[] {
  let found: Found<unknown>[] = [[[], input]];
  for (const step of path.split('.')) found = found.flatMap((place) => descend(place, step));
  return found;
}

/** The strings at a path. What isn't there or is something else is left to the check of the shape. */
export function stringsAt(input: unknown, path: string): Found<string>[] {
  return valuesAt(input, path).filter((place): place is Found<string> => typeof place[1] === 'string');
}

function descend([path, value]: Found<unknown>, step: string): Found<unknown>[] {
  if (step === '*') {
    return Array.isArray(value) ? value.map((item, index): Found<unknown> => [[...path, index], item]) : [];
  }
  return hasProperty(value, step) ? [[[...path, step], value[step]]] : [];
}
