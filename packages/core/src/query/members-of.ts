import type { Organization } from '../schema/actor.js';
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
  const seen = new Set<string>([actor]);
  // The last one is next: members of a member come before the members after it.
  const pending = membersUnder(article, actor);
  for (let member = pending.pop(); member !== undefined; member = pending.pop()) {
    const country = 'country' in member ? member.country : countryOf<ArticleIds>(article, member.actor);
    if (country !== undefined) countries.add(country);
    else if ('actor' in member && !seen.has(member.actor)) {
      seen.add(member.actor);
      pending.push(...membersUnder(article, member.actor));
    }
  }
  return [...countries];
}

/** The members of the organizations an actor is or represents, the last one first. */
function membersUnder(article: Article, actor: string): NonNullable<Organization['members']>[number][] {
  return lineOf(article, actor)
    .flatMap((represented) => (represented.kind === 'organization' ? (represented.members ?? []) : []))
    .filter((member) => belongs(member, article.published))
    .reverse();
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
