import type { Article } from '../schema/article.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { ArticleIds } from '../schema/ids.js';
import { lineOf } from './affiliation-of.js';
import { countryOf } from './country-of.js';

/**
 * The countries that belong to the organizations an actor is or represents, in the data's order, each once. Membership is
 * that of the day the article was published; in an article without a date, that of members who haven't left.
 */
export function membersOf<Ids extends ArticleIds>(
  article: Article<Ids>,
  actor: NoInfer<Ids>['actor'],
): CountryCode[] {
  const day = article.published;
  const countries = new Set<CountryCode>();
  for (const organization of lineOf(article, actor)) {
    for (const member of ('members' in organization ? organization.members : undefined) ?? []) {
      const { since = '', until } = member;
      const belongs =
        day === undefined ? until === undefined : since <= day && (until === undefined || day < until);
      const country = 'country' in member ? member.country : countryOf(article, member.actor);
      if (belongs && country !== undefined) countries.add(country);
    }
  }
  return [...countries];
}

/** The countries that a `country` filter finds an actor by. */
export function countriesOf(article: Article, actor: string, viaMembership = false): CountryCode[] {
  const own = countryOf(article, actor);
  return [...(own === undefined ? [] : [own]), ...(viaMembership ? membersOf(article, actor) : [])];
}
