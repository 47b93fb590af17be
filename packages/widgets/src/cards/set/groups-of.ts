import type { Article, Quote } from '@onrecord/core';
import { captionOf, countryOf } from '@onrecord/core/query';
import type { Facet } from './facet.js';
import { knownValues } from './known-values.js';

/** Quotes that are the same under a facet; `value` is undefined for those that are nothing under it. */
export interface Group {
  readonly value: string | undefined;
  readonly quotes: readonly Quote[];
}

/**
 * The quotes in groups, each in one: that of what its card says, with the stance on `topic` where it shows several. Topics and
 * sections come in the article's order, stances and attributions in the format's, speakers and countries as the quotes
 * bring them up, and last those without a value.
 */
export function groupsOf(article: Article, quotes: readonly Quote[], facet: Facet, topic?: string): Group[] {
  const valued = quotes.map((quote) => ({ quote, value: valueOf(article, quote, facet, topic) }));
  const found = new Set(valued.map(({ value }) => value));
  const ordered = [...knownValues(article, facet), ...found].filter((value) => value !== undefined);
  return [...new Set<string | undefined>(ordered), undefined]
    .filter((value) => found.has(value))
    .map((value) => ({
      value,
      quotes: valued.filter((item) => item.value === value).map(({ quote }) => quote),
    }));
}

function valueOf(article: Article, quote: Quote, facet: Facet, topic?: string): string | undefined {
  switch (facet) {
    case 'topic':
      return captionOf(article, quote, topic).topic?.id;
    case 'stance':
      return captionOf(article, quote, topic).reaction?.stance;
    case 'speaker':
      return quote.speaker;
    case 'section':
      return article.sections.find(({ id }) => id === quote.section)?.id;
    case 'country':
      return countryOf(article, quote.speaker);
    case 'attribution':
      return quote.attribution;
  }
}
