import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { quotesOf } from '../../src/selection/quotes-of.js';

const idsOf = (actor: string, topic?: string) => quotesOf(kremlinPause, actor, topic).map(({ id }) => id);

test('quotesOf(article, actor) has what was said by those who represent the actor', () => {
  expect(idsOf('nato')).toEqual(['stalling-tactic']);
  expect(idsOf('ukraine')).toEqual(['pressure-on-kyiv', 'unrealistic-and-dangerous']);
});

test('quotesOf(article, actor, topic) keeps to one topic', () => {
  expect(idsOf('ukraine', 'truce')).toEqual(['unrealistic-and-dangerous']);
});

test('quotesOf(article, actor) leaves terms out', () => {
  expect(idsOf('kremlin')).toEqual(['pausing', 'lack-of-seriousness', 'shifting-positions']);
});

test('quotesOf(article, actor, topic) has a quote that shows a reaction, even where it names no topic', () => {
  const quotes = kremlinPause.quotes.map(({ topic, ...quote }) => quote);
  expect(quotesOf({ ...kremlinPause, quotes }, 'nato', 'pause').map(({ id }) => id)).toEqual([
    'stalling-tactic',
  ]);
});
