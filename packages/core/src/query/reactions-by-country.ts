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
  const byCountry = new Map<CountryCode, Reaction<Ids>[]>();
  for (const reaction of findReactions(article, filter)) {
    const country = countryOf(article, reaction.actor);
    if (country === undefined) continue;
    const reactions = byCountry.get(country);
    if (reactions) reactions.push(reaction);
    else byCountry.set(country, [reaction]);
  }
  return byCountry;
}
