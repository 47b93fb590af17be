import type { Article } from '../schema/article.js';
import type { Quote } from '../schema/quote.js';
import { byId } from './by-id.js';

/** The name of the spokesperson or the report that passed the words of a quote on. */
export function viaOf(article: Article, { via }: Quote): string | undefined {
  if (via === undefined) return undefined;
  return 'report' in via ? via.report : byId(article.actors, via.actor)?.name;
}
