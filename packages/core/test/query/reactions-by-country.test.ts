import { expect, test } from 'vitest';
import { reactionsByCountry } from '../../src/query/reactions-by-country.js';
import { ferry } from '../fixtures/ferry.js';

test('reactionsByCountry(article) lists every reaction of a country and leaves out actors without one', () => {
  const actors = [...reactionsByCountry(ferry)].map(([country, reactions]) => [
    country,
    reactions.map(({ actor }) => actor),
  ]);
  expect(actors).toEqual([['IE', ['ministry', 'ireland']]]);
});

test('reactionsByCountry(article, { topic }) keeps to one topic', () => {
  expect(reactionsByCountry(ferry, { topic: 'closure' }).get('IE')).toHaveLength(1);
});
