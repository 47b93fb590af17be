import { countryOf } from '../query/country-of.js';
import { membersOf } from '../query/members-of.js';
import type { Article } from '../schema/article.js';
import type { CountryCode } from '../schema/country-codes.js';

type Countries = readonly (CountryCode | undefined)[];

/** For an article: from an actor to the country it is in. */
export function countriesOf(article: Article): (actor: string) => Countries {
  return remembered((actor) => [countryOf(article, actor)]);
}

/** For an article: from an actor to the country it is in and those it is from by membership. */
export function reachOf(article: Article): (actor: string) => Countries {
  return remembered((actor) => [countryOf(article, actor), ...membersOf(article, actor)]);
}

function remembered(countriesOf: (actor: string) => Countries): (actor: string) => Countries {
  const known = new Map<string, Countries>();
  return (actor) => {
    const countries = known.get(actor) ?? countriesOf(actor);
    known.set(actor, countries);
    return countries;
  };
}
