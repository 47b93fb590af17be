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
  return grouped(
    findReactions(article, filter).flatMap((reaction) => {
      const country = countryOf(article, reaction.actor);
      return country === undefined ? [] : [[country, reaction] as const];
    }),
  );
}
