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

/**
 * The countries that a `country` filter finds an actor by: its own, and with `viaMembership` those of the members of the
 * organizations it represents or is, as of the article's date (`published`; without one, members that haven't left).
 */
export function countriesOf(article: Article, actor: string, viaMembership: boolean): CountryCode[] {
  const own = countryOf(article, actor);
  const countries = own === undefined ? [] : [own];
  if (!viaMembership) return countries;
  const joined = lineOf(article, actor).flatMap((represented) =>
    represented.kind === 'organization' ? (represented.members ?? []) : [],
  );
  for (const member of joined) {
    const { since, until } = member;
    const day = article.published;
    const isMember = day === undefined ? until === undefined : (since ?? day) <= day && day < (until ?? '~');
    const country = 'country' in member ? member.country : countryOf(article, member.actor);
    if (isMember && country !== undefined) countries.push(country);
  }
  return countries;
}
