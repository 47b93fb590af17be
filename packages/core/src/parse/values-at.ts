import { hasProperty } from '../has-property.js';

type Path = readonly (string | number)[];

/** A value inside the input, and the keys that lead to it. */
export type Found<Value> = readonly [path: Path, value: Value];

/** Everything at a path such as `quotes.*.speaker`, where `*` stands for each item of a list, in the input's order. */
export function valuesAt(input: unknown, path: string): Found<unknown>[] {
  const found: Found<unknown>[] = [];
  collect(input, path.split('.'), [], found);
  return found;
}

/** The strings at a path. What isn't there or is something else is left to the check of the shape. */
export function stringsAt(input: unknown, path: string): Found<string>[] {
  return valuesAt(input, path).filter((place): place is Found<string> => typeof place[1] === 'string');
}

function collect(value: unknown, steps: readonly string[], path: Path, found: Found<unknown>[]): void {
  const step = steps[path.length];
  if (step === undefined) found.push([path, value]);
  else if (step !== '*') {
    if (hasProperty(value, step)) collect(value[step], steps, [...path, step], found);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      collect(item, steps, [...path, index], found);
    });
  }
}
