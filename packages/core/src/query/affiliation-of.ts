import type { Actor } from '../schema/actor.js';
import type { Article } from '../schema/article.js';
import type { ArticleIds } from '../schema/ids.js';
import { byId } from './by-id.js';

/** The actor that this one represents: Peskov, the Kremlin. Undefined where it speaks for itself or isn't in the article. */
export function affiliationOf<Ids extends ArticleIds>(
  article: Article<Ids>,
  actor: NoInfer<Ids>['actor'],
): Actor<Ids> | undefined {
  return lineOf(article, actor)[1];
}

/** The actor, the actor it represents, and so on: Peskov, the Kremlin, Russia. Empty where it isn't in the article. */
export function lineOf<Ids extends ArticleIds>(
  article: Article<Ids>,
  actor: NoInfer<Ids>['actor'],
): Actor<Ids>[] {
  const line: Actor<Ids>[] = [];
  let next: string | undefined = actor;
  while (next !== undefined) {
    const id: string = next;
    const found = byId(article.actors, id);
    if (found === undefined || line.includes(found)) break;
    line.push(found);
    next = 'represents' in found ? found.represents : undefined;
  }
  return line;
}
