import * as v from 'valibot';
import { hasProperty } from '../has-property.js';
import { object } from './object.js';

// A fault is told where it is: valibot's own union can't say which of its options was meant.

/** One of two objects, told apart by a property that only the first has. */
export function either<First extends v.GenericSchema, Second extends v.GenericSchema>(
  property: string,
  first: First,
  second: Second,
): v.UnionSchema<[First, Second], undefined> {
  return chosen([first, second], (input) => (hasProperty(input, property) ? first : second));
}

type Tagged<Property extends string> = v.StrictObjectSchema<
  v.ObjectEntries & Record<Property, v.LiteralSchema<string, undefined>>,
  undefined
>;

/** One of several objects, told apart by the value of a property. */
export function variant<Property extends string, const Options extends readonly Tagged<Property>[]>(
  property: Property,
  options: Options,
): v.UnionSchema<Options, undefined> {
  const tags = options.map(({ entries }) => entries[property].literal);
  const untagged = object({ [property]: v.picklist(tags) }, v.unknown());
  return chosen(
    options,
    (input) =>
      options[hasProperty(input, property) ? tags.indexOf(input[property] as string) : -1] ?? untagged,
  );
}

function chosen<Options extends v.UnionOptions>(
  options: Options,
  choose: (input: unknown) => v.GenericSchema,
): v.UnionSchema<Options, undefined> {
  return Object.assign(v.lazy(choose), { type: 'union', options }) as unknown as v.UnionSchema<
    Options,
    undefined
  >;
}
