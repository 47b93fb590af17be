import type { Article } from '../schema/article.js';
import type { Attribution } from '../schema/attribution.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { ArticleIds } from '../schema/ids.js';
import type { Reaction } from '../schema/reaction.js';
import type { Stance } from '../schema/stance.js';
import { dateOf, isOn, type Days } from './days.js';
import { findQuotes } from './find-quotes.js';
import { isFrom } from './members-of.js';
import { accepts, mentions, type OneOrMore } from './one-or-more.js';

/** What a reaction must match: everything that is given. Its day is its own, else the article's day of publication. */
export interface ReactionFilter<Ids extends ArticleIds = ArticleIds> extends Days {
  readonly actor?: OneOrMore<Ids['actor']> | undefined;
  readonly topic?: OneOrMore<Ids['topic']> | undefined;
  readonly stance?: OneOrMore<Stance> | undefined;
  /** Where the actor is. */
  readonly country?: OneOrMore<CountryCode> | undefined;
  /** Also organizations with a member there. */
  readonly viaMembership?: boolean | undefined;
  /** A quote that shows the reaction. */
  readonly quote?: OneOrMore<Ids['quote']> | undefined;
  /** The attribution of a quote that shows the reaction. */
  readonly attribution?: OneOrMore<Attribution> | undefined;
  /** The section of a quote that shows the reaction. */
  readonly section?: OneOrMore<Ids['section']> | undefined;
  /** Words in the label or the summary, in upper or lower case. */
  readonly text?: string | undefined;
}

/** The reactions that match the filter, in the article's order; all of them without a filter. */
export function findReactions<Ids extends ArticleIds>(
  article: Article<Ids>,
  filter: ReactionFilter<NoInfer<Ids>> = {},
): Reaction<Ids>[] {
  const shown = shownBy(article, filter);
  return article.reactions.filter(
    (reaction) =>
      accepts(filter.actor, reaction.actor) &&
      accepts(filter.topic, reaction.topic) &&
      accepts(filter.stance, reaction.stance) &&
      mentions(filter.text, reaction.label, reaction.summary) &&
      isOn(filter, dateOf(article, reaction)) &&
      (shown === undefined || reaction.quotes?.some((quote) => shown.has(quote))) &&
      isFrom(article, reaction.actor, filter),
  );
}

function shownBy<Ids extends ArticleIds>(
  article: Article<Ids>,
  { quote, attribution, section }: ReactionFilter<NoInfer<Ids>>,
): Set<string> | undefined {
  if (quote === undefined && attribution === undefined && section === undefined) return undefined;
  return new Set(findQuotes(article, { id: quote, attribution, section }).map(({ id }) => id));
}
