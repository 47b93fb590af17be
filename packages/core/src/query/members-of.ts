import type { Article } from '../schema/article.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { ArticleIds } from '../schema/ids.js';
import { lineOf } from './affiliation-of.js';
import { countryOf } from './country-of.js';
import { isWithin, type Days } from './days.js';
import { accepts, type OneOrMore } from './one-or-more.js';

/**
 * The countries that belong to the organizations an actor is or represents, in the data's order, each once, members of member
 * organizations among them. Membership is that of the day the article was published; in an article without a date, that of
 * members who haven't left.
 */
export function membersOf<Ids extends ArticleIds>(
  article: Article<Ids>,
  actor: NoInfer<Ids>['actor'],
): CountryCode[] {
  const countries = new Set<CountryCode>();
  collect(article, actor, countries, new Set());
  return [...countries];
}

function collect(article: Article, actor: string, countries: Set<CountryCode>, seen: Set<string>): void {
  if (seen.has(actor)) return;
  seen.add(actor);
  const members = lineOf(article, actor).flatMap((represented) =>
    represented.kind === 'organization' ? (represented.members ?? []) : [],
  );
  for (const member of members) {
    if (!belongs(member, article.published)) continue;
    const country = 'country' in member ? member.country : countryOf(article, member.actor);
    if (country !== undefined) countries.add(country);
    else if ('actor' in member) collect(article, member.actor, countries, seen);
  }
}

/** Whether a member belonged on the day of publication. */
function belongs(membership: Days, published: string | undefined): boolean {
  return published === undefined ? membership.until === undefined : isWithin(membership, published);
}

interface PlaceFilter {
  readonly country?: OneOrMore<CountryCode> | undefined;
  readonly viaMembership?: boolean | undefined;
}

/** Whether an actor is where a filter wants it: in one of the countries itself, or with `viaMembership` through a member there. */
export function isFrom(
  article: Article,
  actor: string,
  { country, viaMembership = false }: PlaceFilter,
): boolean {
  return (
    country === undefined ||
    accepts(country, countryOf(article, actor)) ||
    (viaMembership && membersOf(article, actor).some((code) => accepts(country, code)))
  );
}
