import type { ArticleIssue } from '../article-error.js';
import { expectation } from './expectation.js';
import { pathOf } from './path.js';
import { stringsAt, type Found } from './strings-at.js';

/** Actors that represent each other in a circle: one fault for each circle, at the link that closes it. */
export function circleIssues(input: unknown): ArticleIssue[] {
  const ids = new Map(stringsAt(input, 'actors.*.id').map(([path, id]) => [path[1], id]));
  const links = new Map<string | undefined, Found>(
    stringsAt(input, 'actors.*.represents').map((link) => [ids.get(link[0][1] ?? ''), link]),
  );
  const checked = new Set<string>();
  const issues: ArticleIssue[] = [];
  for (const start of links.keys()) {
    const walk = new Set<string>();
    let actor = start;
    while (actor !== undefined && !checked.has(actor)) {
      checked.add(actor);
      walk.add(actor);
      const link = links.get(actor);
      actor = link?.[1];
      if (link && actor !== undefined && walk.has(actor)) {
        issues.push({
          path: pathOf(link[0]),
          message: expectation('an actor that does not represent this one', actor),
        });
      }
    }
  }
  return issues;
}
