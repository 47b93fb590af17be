import type { ArticleIssue } from '../article-error.js';
import { didYouMean } from '../did-you-mean.js';
import { hasProperty } from '../has-property.js';
import { expectation } from './expectation.js';
import { pathOf } from './path.js';
import { stringsAt } from './strings-at.js';

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
export function referenceIssues(input: unknown): ArticleIssue[] {
  return references.flatMap(([path, list]) => {
    if (!hasProperty(input, list) || !Array.isArray(input[list])) return [];
    const ids = new Set(stringsAt(input, `${list}.*.id`).map(([, id]) => id));
    return stringsAt(input, path)
      .filter(([, id]) => !ids.has(id))
      .map(([at, id]) => ({
        path: pathOf(at),
        message: expectation(`the id of ${things[list]} in this article`, id, didYouMean(id, [...ids])),
      }));
  });
}

/** Ids that an earlier item of the same list has already. */
export function duplicateIssues(input: unknown): ArticleIssue[] {
  return Object.keys(things).flatMap((list) => {
    const first = new Map<string, string>();
    return stringsAt(input, `${list}.*.id`).flatMap(([at, id]) => {
      const path = pathOf(at);
      const earlier = first.get(id);
      if (earlier !== undefined)
        return [{ path, message: expectation(`an id other than that of ${earlier}`, id) }];
      first.set(id, path);
      return [];
    });
  });
}
