import { designationOf } from '../query/designation-of.js';
import type { Article } from '../schema/article.js';

/** Who someone is, in a line: name, role, whom it represents. Undefined where it isn't in the article. */
export function byLine(article: Article, id: string): string | undefined {
  const { actor, role, affiliation } = designationOf(article, id);
  return actor && [actor.name, role, affiliation].filter((part) => part !== undefined).join(', ');
}
