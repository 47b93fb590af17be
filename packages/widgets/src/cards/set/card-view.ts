import type { Article, Quote } from '@onrecord/core';
import type { CardSettings } from './card-settings.js';
import type { CardFilter, ReaderFilter } from './facet.js';
import { inOrder } from './in-order.js';
import { matches } from './values-of.js';

/** A set at a moment. */
export interface CardView extends CardSettings {
  readonly article: Article;
  readonly reader: ReaderFilter;
  /** Those that the page wants, in their order. */
  readonly quotes: readonly Quote[];
  /** Those of them that the reader's filters leave. */
  readonly shown: readonly Quote[];
  /** The one topic that all of them are shown for, if there is one. */
  readonly topic: string | undefined;
}

/** `language` is that by which names are sorted. */
export function viewOf(
  article: Article,
  settings: CardSettings,
  reader: ReaderFilter,
  language: string,
): CardView {
  const { wanted, order } = settings;
  const ofPage = article.quotes.filter((quote) => matches(article, quote, wanted));
  const quotes = inOrder(article, ofPage, order, language);
  const { topic = [] } = narrowed(wanted, reader);
  return {
    ...settings,
    article,
    reader,
    quotes,
    shown: leftOf({ article, wanted, quotes }, reader),
    topic: topic.length === 1 ? topic[0] : undefined,
  };
}

/** The quotes that a reader's filters leave of those that the page wants. */
export function leftOf(
  { article, wanted, quotes }: Pick<CardView, 'article' | 'wanted' | 'quotes'>,
  reader: ReaderFilter,
): readonly Quote[] {
  if (Object.keys(reader).length === 0) return quotes;
  const filter = narrowed(wanted, reader);
  return quotes.filter((quote) => matches(article, quote, filter));
}

/** What a page wants, with what a reader has chosen in its place. */
export function narrowed(wanted: CardFilter, reader: ReaderFilter): CardFilter {
  const chosen = Object.entries(reader).map(([facet, value]) => [facet, [value]] as const);
  return { ...wanted, ...Object.fromEntries(chosen) };
}
