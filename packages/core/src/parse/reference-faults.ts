import type { Fault } from './fault.js';
import { nearest } from './nearest.js';
import { pathOf } from './path.js';
import { stringsAt, valuesAt } from './values-at.js';

const things = {
  sections: 'a section',
  actors: 'an actor',
  topics: 'a topic',
  quotes: 'a quote',
};

const references: readonly (readonly [path: string, list: keyof typeof things])[] = [
  ['actors.*.represents', 'actors'],
  ['actors.*.members.*.actor', 'actors'],
  ['topics.*.initiatedBy', 'actors'],
  ['quotes.*.speaker', 'actors'],
  ['quotes.*.via.actor', 'actors'],
  ['quotes.*.topic', 'topics'],
  ['quotes.*.section', 'sections'],
  ['reactions.*.actor', 'actors'],
  ['reactions.*.topic', 'topics'],
  ['reactions.*.quotes.*', 'quotes'],
];

/** References to ids that the article doesn't have, in whatever part of the input has the right shape. */
export function referenceFaults(input: unknown): Fault[] {
  const ids = new Map(
    Object.keys(things)
      .filter((list) => Array.isArray(valuesAt(input, list)[0]?.[1]))
      .map((list) => [list, new Set(stringsAt(input, `${list}.*.id`).map(([, id]) => id))]),
  );
  return references.flatMap(([path, list]) => {
    const known = ids.get(list);
    if (known === undefined) return [];
    return stringsAt(input, path)
      .filter(([, id]) => !known.has(id))
      .map(([at, id]) => ({
        path: at,
        expected: `the id of ${things[list]} in this article`,
        arrived: id,
        meant: () => nearest(id, [...known]),
      }));
  });
}

/** Ids that an earlier item of the same list has already. */
export function duplicateFaults(input: unknown): Fault[] {
  return Object.keys(things).flatMap((list) => {
    const first = new Map<string, Fault['path']>();
    return stringsAt(input, `${list}.*.id`).flatMap(([path, id]) => {
      const earlier = first.get(id);
      if (earlier !== undefined)
        return [{ path, expected: `an id other than that of ${pathOf(earlier)}`, arrived: id }];
      first.set(id, path);
      return [];
    });
  });
}
