import * as v from 'valibot';

/** An object with these properties and no others. Reports every unknown property, where valibot's own stops at the first. */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  const names = Object.keys(entries).map((name) => JSON.stringify(name));
  const unknown = v.never(`a property out of ${names.join(', ')}`);
  return v.objectWithRest(entries, unknown) as unknown as v.StrictObjectSchema<Entries, undefined>;
}
