import * as v from 'valibot';
import { expectedWords } from '../expected-words.js';

/** An object with these properties and no others. Reports every unknown property, where valibot's own stops at the first. */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  const names = Object.keys(entries).map((name) => JSON.stringify(name));
  const unknown = v.never(`a property out of ${names.join(', ')}`);
  const schema = v.objectWithRest(entries, unknown, ({ path }) => {
    const missing = path?.at(-1)?.key;
    const entry = typeof missing === 'string' ? entries[missing] : undefined;
    return entry === undefined ? 'an object' : expectedWords(entry.expects);
  });
  return schema as unknown as v.StrictObjectSchema<Entries, undefined>;
}
