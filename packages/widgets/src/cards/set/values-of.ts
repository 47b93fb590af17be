import type { Article, Quote } from '@onrecord/core';
import { countryOf, lineOf } from '@onrecord/core/query';
import type { CardFilter, Facet } from './facet.js';
import { reactionsShownBy } from './reactions-shown-by.js';

/**
 * All that a quote is under a facet. Its speakers are also those whom the speaker represents and those whose reaction it shows;
 * its topics also those it shows a reaction to. Its stances are those on the given topics, or on any.
 */
export function valuesOf(article: Article, quote: Quote, facet: Facet, topics?: readonly string[]): string[] {
  switch (facet) {
    case 'topic':
      return given(quote.topic, ...reactionsShownBy(article, quote).map(({ topic }) => topic));
    case 'speaker':
      return given(
        ...lineOf(article, quote.speaker).map(({ id }) => id),
        ...reactionsShownBy(article, quote).map(({ actor }) => actor),
      );
    case 'section':
      return given(quote.section);
    case 'stance':
      return given(
        ...reactionsShownBy(article, quote)
          .filter(({ topic }) => topics?.includes(topic) ?? true)
          .map(({ stance }) => stance),
      );
    case 'country':
      return given(countryOf(article, quote.speaker));
    case 'attribution':
      return [quote.attribution];
  }
}

/** Whether a quote has a wanted value of every facet that the filter names. */
export function matches(article: Article, quote: Quote, filter: CardFilter): boolean {
  return Object.entries(filter).every(([facet, wanted]) =>
    valuesOf(article, quote, facet as Facet, filter.topic).some((value) => wanted.includes(value)),
  );
}

/** What there is of the values, each once. */
function given(...values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
