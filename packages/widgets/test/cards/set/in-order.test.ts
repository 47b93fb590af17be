import type { Quote } from '@onrecord/core';
import { expect, test } from 'vitest';
import { inOrder, type Order } from '../../../src/cards/set/in-order.js';
import { articleOf } from '../../fixtures/article-of.js';

const names = { a: 'Öztürk', b: 'Zimmer', c: 'Islander 10', d: 'Islander 9' };
const actors = Object.entries(names).map(([id, name]) => ({ id, name, kind: 'person' as const }));

function said(speaker: string, date?: string): Quote {
  return {
    id: `by-${speaker}`,
    text: 'Yes.',
    speaker,
    attribution: 'direct',
    ...(date !== undefined && { date }),
  };
}

function order(quotes: readonly Quote[], by: Order, { language = 'en', published = '' } = {}): string {
  const article = articleOf({ actors, ...(published !== '' && { published }) });
  return inOrder(article, quotes, by, language)
    .map(({ speaker }) => speaker)
    .join('');
}

const dated = [
  said('b', '2031-02-03'),
  said('a'),
  said('d', '2031-02-04T01:00:00+09:00'),
  said('c', '2030-12-31'),
];

test.each<[Order, string]>([
  ['article', 'badc'],
  ['newest', 'dbca'],
  ['oldest', 'cbda'],
])('inOrder(article, quotes, %j) is %s, with those without a date last', (by, expected) => {
  expect(order(dated, by)).toBe(expected);
});

test('inOrder(article, quotes, "newest") goes by the instant, not by the day as it is written', () => {
  const quotes = [said('a', '2031-02-04T01:00:00+09:00'), said('b', '2031-02-03T20:00:00Z')];
  expect(order(quotes, 'newest')).toBe('ba');
});

test('inOrder(article, quotes, "newest") takes a quote without a date to be as old as the article', () => {
  expect(order(dated, 'newest', { published: '2031-01-01' })).toBe('dbac');
});

test('inOrder(article, quotes, order) keeps ties as they were', () => {
  const quotes = [said('b', '2031-02-03'), said('a', '2031-02-03')];
  expect([order(quotes, 'newest'), order(quotes, 'oldest')]).toEqual(['ba', 'ba']);
});

test.each([
  ['en', 'dcab'],
  ['sv', 'dcba'],
])('inOrder(article, quotes, "speaker", %j) sorts names as the language does', (language, expected) => {
  expect(order(dated, 'speaker', { language })).toBe(expected);
});
