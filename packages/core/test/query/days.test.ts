import { expect, test } from 'vitest';
import { findActors } from '../../src/query/find-actors.js';
import { findQuotes } from '../../src/query/find-quotes.js';
import { findReactions } from '../../src/query/find-reactions.js';
import type { Days } from '../../src/query/days.js';
import { ferry } from '../fixtures/ferry.js';

/** The fixture, published on 4 May 2031, with one quote and one reaction of days of their own. */
const dated = {
  ...ferry,
  quotes: ferry.quotes.map((quote) =>
    quote.id === 'lifeline' ? { ...quote, date: '2031-04-30T23:59:00Z' } : quote,
  ),
  reactions: ferry.reactions.map((reaction) =>
    reaction.actor === 'ireland' ? { ...reaction, date: '2031-05-06' } : reaction,
  ),
};
const { published: _, ...undated } = dated;

test.each<[days: Days, ids: string[]]>([
  [{ since: '2031-05-04' }, ['empty-boats', 'shameful', 'would-pay', 'line']],
  [{ since: '2031-05-05' }, []],
  [{ until: '2031-05-04' }, ['lifeline']],
  [{ until: '2031-05' }, ['lifeline']],
  [{ since: '2031-04', until: '2031-05-04T08:00Z' }, ['lifeline']],
  [{ since: '2031', until: '2032' }, ['empty-boats', 'shameful', 'lifeline', 'would-pay', 'line']],
])('findQuotes(article, %j) takes the day of the quote, else of the article', (days, ids) => {
  expect(findQuotes(dated, days).map(({ id }) => id)).toEqual(ids);
});

test('findQuotes(article, { since }) leaves out what has no date', () => {
  expect(findQuotes(undated, { since: '2000' }).map(({ id }) => id)).toEqual(['lifeline']);
});

test('findReactions(article, { since }) takes the day of the reaction, else of the article', () => {
  expect(findReactions(dated, { since: '2031-05-05' }).map(({ actor }) => actor)).toEqual(['ireland']);
});

test('findActors(article, { until }) finds who spoke or reacted on those days', () => {
  expect(findActors(dated, { since: '2031-05-05' }).map(({ id }) => id)).toEqual(['ireland']);
  expect(findActors(dated, { until: '2031-05' }).map(({ id }) => id)).toEqual(['delegate']);
});

test('findActors(article, { stance, until }) asks that the reaction was on those days', () => {
  expect(findActors(dated, { stance: 'mixed', since: '2031-05-05' }).map(({ id }) => id)).toEqual([
    'ireland',
  ]);
  expect(findActors(dated, { stance: 'critical', since: '2031-05-05' })).toEqual([]);
  expect(findActors(dated, { attribution: 'direct', until: '2031-05' }).map(({ id }) => id)).toEqual([
    'delegate',
  ]);
});
