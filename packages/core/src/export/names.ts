import { lineOf } from '../query/affiliation-of.js';
import type { Actor } from '../schema/actor.js';
import type { Article } from '../schema/article.js';

/** The name of an actor that has one: the `name` of a group, and of an unnamed person, is a description. */
export function properName(actor: Actor): string | undefined {
  return actor.kind === 'group' || ('unnamed' in actor && actor.unnamed) ? undefined : actor.name;
}

/** Who someone is, in a line: name, role, whom it represents. Undefined where it isn't in the article. */
export function byLine(article: Article, actor: string): string | undefined {
  const [self, affiliation] = lineOf(article, actor);
  if (self === undefined) return undefined;
  const role = 'role' in self ? self.role : undefined;
  return [self.name, role, affiliation?.name].filter((part) => part !== undefined).join(', ');
}
