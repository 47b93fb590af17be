import { lineOf } from '../query/affiliation-of.js';
import { designationOf } from '../query/designation-of.js';
import type { Article } from '../schema/article.js';

/** Who someone is, in a line: name, role, whom it represents. Undefined where it isn't in the article. */
export function byLine(article: Article, id: string): string | undefined {
  const line = lineOf(article, id);
  const { role, affiliation } = designationOf(line);
  return line[0] && [line[0].name, role, affiliation].filter((part) => part !== undefined).join(', ');
}
