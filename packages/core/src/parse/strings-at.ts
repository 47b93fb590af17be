import { hasProperty } from '../has-property.js';

/** A string inside the input, and the keys that lead to it. */
export type Found = readonly [path: readonly (string | number)[], value: string];

type Place = readonly [path: readonly (string | number)[], value: unknown];

/**
 * Every string at a path such as `quotes.*.speaker`, where `*` stands for each item of a list, in the input's order.
 * What isn't there or isn't a string is left to the check of the shape.
 */
export function stringsAt(input: unknown, path: string): Found[] {
  let places: Place[] = [[[], input]];
  for (const step of path.split('.')) places = places.flatMap((place) => descend(place, step));
  return places.filter((place): place is Found => typeof place[1] === 'string');
}

function descend([path, value]: Place, step: string): Place[] {
  if (step === '*') {
    return Array.isArray(value) ? value.map((item, index): Place => [[...path, index], item]) : [];
  }
  return hasProperty(value, step) ? [[[...path, step], value[step]]] : [];
}
