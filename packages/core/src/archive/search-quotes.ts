import type { QuoteFilter } from '../query/find-quotes.js';
import type { Article } from '../schema/article.js';
import type { Quote } from '../schema/quote.js';
import type { Catalogs } from './catalogs.js';
import { highlightsOf, type Highlight } from './highlights-of.js';
import type { InArchive } from './in-archive.js';
import { matchingQuotes } from './matching-quotes.js';
import type { QuoteSearch, SearchMatch } from './quote-search.js';

export interface SearchOptions extends InArchive<QuoteFilter> {
  /** How many results at most. All of them without it. */
  readonly limit?: number | undefined;
}

/** A quote that was found. Its highlights are worked out each time they are read. */
export interface SearchResult {
  readonly article: Article;
  readonly quote: Quote;
  readonly score: number;
  readonly highlights: readonly Highlight[];
}

export function searchQuotes(
  catalogs: Catalogs,
  search: QuoteSearch,
  query: string,
  { limit = Infinity, ...filter }: SearchOptions,
): SearchResult[] {
  return matchesOf(catalogs, search, query, filter).slice(0, Math.max(0, limit)).map(resultOf);
}

function matchesOf(
  catalogs: Catalogs,
  search: QuoteSearch,
  query: string,
  filter: InArchive<QuoteFilter>,
): SearchMatch[] {
  if (query.trim() === '') {
    return matchingQuotes(catalogs, filter).map((entry) => ({ entry, score: 0, match: {} }));
  }
  const isFiltered = Object.values(filter).some((wanted) => wanted !== undefined);
  return search.find(query, isFiltered ? new Set(matchingQuotes(catalogs, filter)) : undefined);
}

function resultOf(found: SearchMatch): SearchResult {
  const { entry, score } = found;
  return {
    article: entry.article,
    quote: entry.quote,
    score,
    get highlights() {
      return highlightsOf(found);
    },
  };
}
