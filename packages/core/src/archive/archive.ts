import { ArticleError } from '../article-error.js';
import { expectation } from '../expectation.js';
import { countryOf } from '../query/country-of.js';
import type { ActorFilter } from '../query/find-actors.js';
import type { QuoteFilter } from '../query/find-quotes.js';
import type { ReactionFilter } from '../query/find-reactions.js';
import type { OneOrMore } from '../query/one-or-more.js';
import { byCountry } from '../query/reactions-by-country.js';
import { tallyOf } from '../query/stance-tally.js';
import type { Article } from '../schema/article.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { Stance } from '../schema/stance.js';
import type { ArchivedActor, ArchivedQuote, ArchivedReaction } from './archived.js';
import { archivedActors } from './archived-actors.js';
import { Catalogs } from './catalogs.js';
import type { InArchive } from './in-archive.js';
import { matchingQuotes } from './matching-quotes.js';
import { matchingReactions } from './matching-reactions.js';
import { checkOutline } from './outline.js';
import { QuoteSearch, type SavedSearch } from './quote-search.js';
import type { SavedArchive } from './saved-archive.js';
import { searchQuotes, type SearchOptions, type SearchResult } from './search-quotes.js';
import { stanceHistory, type PastStance } from './stance-history.js';

/**
 * Many articles, and the questions to one article asked of all of them: by the same rules, answered in the order the articles
 * were added and then in each article's own.
 */
export class Archive {
  readonly #articles = new Map<string, Article>();
  readonly #catalogs = new Catalogs();
  readonly #search: QuoteSearch;

  constructor(articles: Iterable<Article>, saved?: SavedSearch) {
    for (const article of articles) this.#catalog(article);
    this.#search = new QuoteSearch(this.#catalogs.quotes, saved);
  }

  /** In the order they were added. */
  get articles(): readonly Article[] {
    return [...this.#articles.values()];
  }

  /**
   * Throws an `ArticleError` where the archive has an article with this id: to replace it, remove it first. Also for what was
   * plainly never parsed.
   */
  add(article: Article): void {
    this.#catalog(article);
    this.#search.add(article);
  }

  /** Whether the archive had the article. */
  remove(id: string): boolean {
    const article = this.#articles.get(id);
    if (article === undefined) return false;
    this.#search.remove(article);
    this.#catalogs.remove(article);
    return this.#articles.delete(id);
  }

  findQuotes(filter: InArchive<QuoteFilter> = {}): ArchivedQuote[] {
    return matchingQuotes(this.#catalogs, filter).map(({ article, quote }) => ({ article, quote }));
  }

  findReactions(filter: InArchive<ReactionFilter> = {}): ArchivedReaction[] {
    return matchingReactions(this.#catalogs, filter).map(({ article, reaction }) => ({ article, reaction }));
  }

  /** Each actor once, with its appearances that match, in the order of the first one. */
  findActors(filter: InArchive<ActorFilter> = {}): ArchivedActor[] {
    return archivedActors(this.#catalogs, filter);
  }

  reactionsByCountry(filter: InArchive<ReactionFilter> = {}): Map<CountryCode, ArchivedReaction[]> {
    return byCountry(this.findReactions(filter), ({ article, reaction }) =>
      countryOf(article, reaction.actor),
    );
  }

  stanceTally(filter: InArchive<ReactionFilter> = {}): Record<Stance, number> {
    return tallyOf(matchingReactions(this.#catalogs, filter).map(({ reaction }) => reaction));
  }

  /** The stances of an actor, on the topics where some are given, by date; undated ones last, ties in the archive's order. */
  stanceHistory(actor: OneOrMore<string>, topic?: OneOrMore<string>): PastStance[] {
    return stanceHistory(this.#catalogs, actor, topic);
  }

  /**
   * The quotes that have all words of the query in their text or translation, the speaker's name, aliases, role or affiliation,
   * the topic's label or the article's headline; where no quote has all, those with any. A word matches as the beginning of
   * another one, and with one letter wrong, or two from seven letters on; case and accents don't count. Best first, ties in
   * the archive's order. A blank query finds what the filter does, with a score of 0.
   */
  search(query: string, options: SearchOptions = {}): SearchResult[] {
    return searchQuotes(this.#catalogs, this.#search, query, options);
  }

  /** The articles and the search index, for `restoreArchive`. */
  toJSON(): SavedArchive {
    return { archiveVersion: 1, articles: this.articles, search: this.#search.toJSON() };
  }

  #catalog(article: Article): void {
    checkOutline(article);
    if (this.#articles.has(article.id)) {
      const fault = expectation('the id of an article that is not in the archive', article.id);
      throw new ArticleError([{ path: 'id', message: `${fault}; remove that one first to replace it` }]);
    }
    this.#articles.set(article.id, article);
    this.#catalogs.add(article);
  }
}
