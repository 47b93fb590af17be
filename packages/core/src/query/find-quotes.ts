import type { Article } from '../schema/article.js';
import type { Attribution } from '../schema/attribution.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { ArticleIds } from '../schema/ids.js';
import type { Quote } from '../schema/quote.js';
import type { Stance } from '../schema/stance.js';
import { dateOf, isOn, type Days } from './days.js';
import { isFrom } from './members-of.js';
import { accepts, mentions, type OneOrMore } from './one-or-more.js';

/** What a quote must match: everything that is given. Its day is its own, else the article's day of publication. */
export interface QuoteFilter<Ids extends ArticleIds = ArticleIds> extends Days {
  readonly id?: OneOrMore<Ids['quote']> | undefined;
  readonly speaker?: OneOrMore<Ids['actor']> | undefined;
  readonly topic?: OneOrMore<Ids['topic']> | undefined;
  readonly section?: OneOrMore<Ids['section']> | undefined;
  readonly attribution?: OneOrMore<Attribution> | undefined;
  /** The stance of a reaction that the quote shows, on the topic where one is given. */
  readonly stance?: OneOrMore<Stance> | undefined;
  /** Where the speaker is. */
  readonly country?: OneOrMore<CountryCode> | undefined;
  /** Also speakers for an organization with a member there. */
  readonly viaMembership?: boolean | undefined;
  /** Words in the quote or its translation, in upper or lower case. */
  readonly text?: string | undefined;
}

/** The quotes that match the filter, in the article's order; all of them without a filter. */
export function findQuotes<Ids extends ArticleIds>(
  article: Article<Ids>,
  filter: QuoteFilter<NoInfer<Ids>> = {},
): Quote<Ids>[] {
  return article.quotes.filter((quote) => quoteMatches(article, quote, filter));
}

/** Whether a quote of the article matches a filter. */
export function quoteMatches(article: Article, quote: Quote, filter: QuoteFilter): boolean {
  return (
    accepts(filter.id, quote.id) &&
    accepts(filter.speaker, quote.speaker) &&
    accepts(filter.topic, quote.topic) &&
    accepts(filter.section, quote.section) &&
    accepts(filter.attribution, quote.attribution) &&
    mentions(filter.text, quote.text, quote.translation?.text) &&
    isOn(filter, dateOf(article, quote)) &&
    (filter.stance === undefined || shows(article, quote.id, filter)) &&
    isFrom(article, quote.speaker, filter)
  );
}

function shows(article: Article, quote: string, { stance, topic }: QuoteFilter): boolean {
  return article.reactions.some(
    (reaction) =>
      reaction.quotes?.includes(quote) && accepts(stance, reaction.stance) && accepts(topic, reaction.topic),
  );
}
