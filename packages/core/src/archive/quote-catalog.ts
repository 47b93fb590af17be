import { grouped } from '../grouped.js';
import { lazily } from '../lazily.js';
import type { Article } from '../schema/article.js';
import { appearanceKey } from './appearance-key.js';
import type { ArchivedQuote } from './archived.js';
import { Catalog, type Entry } from './catalog.js';
import { dayKey } from './day-key.js';
import { countriesOf, reachOf } from './places.js';

export interface QuoteEntry extends ArchivedQuote, Entry {}

export type QuoteCatalog = Catalog<QuoteEntry, keyof ReturnType<typeof quoteKeys>>;

export function createQuoteCatalog(): QuoteCatalog {
  return new Catalog(quoteKeys);
}

function quoteKeys(article: Article) {
  const countries = countriesOf(article);
  const reach = reachOf(article);
  const stances = lazily(() =>
    grouped(
      article.reactions.flatMap(({ stance, quotes = [] }) => quotes.map((quote) => [quote, stance] as const)),
    ),
  );
  return {
    article: () => [article.id],
    id: ({ quote }: QuoteEntry) => [quote.id],
    speaker: ({ quote }: QuoteEntry) => [appearanceKey(article, quote.speaker)],
    topic: ({ quote }: QuoteEntry) => [quote.topic],
    section: ({ quote }: QuoteEntry) => [quote.section],
    attribution: ({ quote }: QuoteEntry) => [quote.attribution],
    stance: ({ quote }: QuoteEntry) => stances().get(quote.id) ?? [],
    country: ({ quote }: QuoteEntry) => countries(quote.speaker),
    reach: ({ quote }: QuoteEntry) => reach(quote.speaker),
    day: ({ quote }: QuoteEntry) => dayKey(article, quote),
  };
}
