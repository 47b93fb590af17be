import { expect, test } from 'vitest';
import { findQuotes, type QuoteFilter } from '../../src/query/find-quotes.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';

const all = ['empty-boats', 'shameful', 'lifeline', 'would-pay', 'line'];

test.each<[QuoteFilter, string[]]>([
  [{}, all],
  [{ id: 'shameful' }, ['shameful']],
  [{ id: [] }, []],
  [{ speaker: ['islanders', 'brightwater'] }, ['empty-boats', 'would-pay', 'line']],
  [{ speaker: 'nobody' }, []],
  [{ topic: 'closure' }, ['empty-boats', 'shameful', 'lifeline']],
  [{ section: 'replies' }, ['shameful', 'lifeline']],
  [{ attribution: ['mixed', 'term'] }, ['shameful', 'line']],
  [{ stance: 'critical' }, ['shameful', 'lifeline']],
  [{ stance: 'neutral' }, []],
  [{ stance: 'supportive', topic: 'closure' }, []],
  [{ text: '' }, all],
  [{ country: 'IE' }, ['empty-boats', 'shameful', 'line']],
  [{ country: ['IE', 'IS'], viaMembership: true }, ['empty-boats', 'shameful', 'lifeline', 'line']],
  [{ text: 'PORT' }, ['lifeline']],
  [{ text: 'anlegestelle' }, ['lifeline']],
  [{ topic: 'closure', attribution: 'direct', country: 'IE' }, ['empty-boats']],
])('findQuotes(article, %j) gives %j', (filter, ids) => {
  expect(findQuotes(ferry as never, filter).map(({ id }) => id)).toEqual(ids);
});

test('findQuotes(article) gives all quotes in the article’s order', () => {
  expect(findQuotes(ferry).map(({ id }) => id)).toEqual(all);
});

test('findQuotes(article, { country, viaMembership }) knows who was a member when the article appeared', () => {
  const foundFrom = (country: 'IS' | 'FR' | 'NO') =>
    findQuotes(ferry, { country, viaMembership: true }).length;
  expect([foundFrom('IS'), foundFrom('FR'), foundFrom('NO')]).toEqual([1, 0, 0]);
});

test.each([
  ["they don't", 'They don’t.'],
  ['Cafe\u0301', 'At the Café.'],
])('findQuotes(article, { text: %j }) finds %j', (text, words) => {
  const article: Article = { ...ferry, quotes: ferry.quotes.map((quote) => ({ ...quote, text: words })) };
  expect(findQuotes(article, { text })).toHaveLength(5);
});
