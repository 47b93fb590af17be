import type { Article } from '../schema/article.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { ArticleIds } from '../schema/ids.js';
import { lineOf } from './affiliation-of.js';

/**
 * Where an actor is: its own country, else that of the first actor with one among those it represents.
 * Undefined for an actor without a place, and for organizations of several countries.
 */
export function countryOf<Ids extends ArticleIds>(
  article: Article<Ids>,
  actor: NoInfer<Ids>['actor'],
): CountryCode | undefined {
  return lineOf(article, actor).find(({ country }) => country !== undefined)?.country;
}
