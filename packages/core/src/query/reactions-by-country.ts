import { grouped } from '../grouped.js';
import type { Article } from '../schema/article.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { ArticleIds } from '../schema/ids.js';
import type { Reaction } from '../schema/reaction.js';
import { countryOf } from './country-of.js';
import { findReactions, type ReactionFilter } from './find-reactions.js';

/**
 * The reactions that match the filter, by the country of their actor, both in the article's order.
 * Actors without a country, organizations of several among them, are in no list.
 */
export function reactionsByCountry<Ids extends ArticleIds>(
  article: Article<Ids>,
  filter: ReactionFilter<NoInfer<Ids>> = {},
): Map<CountryCode, Reaction<Ids>[]> {
  return byCountry(findReactions(article, filter), ({ actor }) => countryOf(article, actor));
}

/** The items that are in a country, by country, in their order. */
export function byCountry<Item>(
  items: readonly Item[],
  countryOf: (item: Item) => CountryCode | undefined,
): Map<CountryCode, Item[]> {
  return grouped(
    items.flatMap((item) => {
      const country = countryOf(item);
      return country === undefined ? [] : [[country, item] as const];
    }),
  );
}
