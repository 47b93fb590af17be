import type { Article, Quote } from '@onrecord/core';

export const orders = ['article', 'newest', 'oldest', 'speaker'] as const;
export type Order = (typeof orders)[number];

/**
 * Quotes by the instant they were said at, or by the name of their speaker as a language sorts names. A quote without a date
 * is as old as the article; without either it comes last. Ties keep the order given.
 */
export function inOrder(
  { actors, published }: Article,
  quotes: readonly Quote[],
  order: Order,
  language: string,
): readonly Quote[] {
  const instantOf = ({ date = published }: Quote): number => Date.parse(date ?? '');
  const nameOf = ({ speaker }: Quote): string => actors.find(({ id }) => id === speaker)?.name ?? '';
  switch (order) {
    case 'article':
      return quotes;
    case 'newest':
      return sortedBy(quotes, instantOf, (a, b) => datedFirst(a, b) || b - a);
    case 'oldest':
      return sortedBy(quotes, instantOf, (a, b) => datedFirst(a, b) || a - b);
    case 'speaker':
      return sortedBy(quotes, nameOf, new Intl.Collator(language, { numeric: true }).compare);
  }
}

function sortedBy<Key>(
  quotes: readonly Quote[],
  keyOf: (quote: Quote) => Key,
  compare: (a: Key, b: Key) => number,
): Quote[] {
  return quotes
    .map((quote) => ({ quote, key: keyOf(quote) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ quote }) => quote);
}

function datedFirst(a: number, b: number): number {
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}
