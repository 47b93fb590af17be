import type { Actor } from '../schema/actor.js';
import type { Article } from '../schema/article.js';
import type { ArticleIds } from '../schema/ids.js';
import { lineOf } from './affiliation-of.js';
import { roleOf } from './role-of.js';

/** Who someone is, as a reader is told. */
export interface Designation<Ids extends ArticleIds = ArticleIds> {
  readonly actor: Actor<Ids> | undefined;
  readonly role: string | undefined;
  /** Whom the actor represents, unless the role names it already, as "NATO Secretary General" does. */
  readonly affiliation: string | undefined;
}

export function designationOf<Ids extends ArticleIds>(
  article: Article<Ids>,
  id: NoInfer<Ids>['actor'],
): Designation<Ids> {
  const [actor, represented] = lineOf(article, id);
  const role = roleOf(actor);
  const affiliation = represented?.name;
  return { actor, role, affiliation: names(role, affiliation) ? undefined : affiliation };
}

function names(text = '', name = ''): boolean {
  return spaced(text).includes(spaced(name));
}

function spaced(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
