import { expect, test } from 'vitest';
import { Ids } from '../../src/draft/ids.js';
import { slugOf } from '../../src/draft/slug.js';

test.each([
  ['A stalling tactic,', 'stalling-tactic'],
  ['Ada Bell', 'ada-bell'],
  ['Élysée', 'elysee'],
  ['Trump’s plan', 'trumps-plan'],
  ['the', 'the'],
  ['Russia often uses negotiations as a cover', 'russia-often-uses-negotiations'],
  ['x'.repeat(60), 'x'.repeat(40)],
  ['3 ½ boats', '3-1-2-boats'],
  ['渡船', undefined],
  ['', undefined],
])('slugOf(%j) is %j', (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

test('Ids give each id once, and none that is taken', () => {
  const ids = new Ids(['boat-2']);
  expect([ids.next('Boat', 'quote'), ids.next('The boat!', 'quote'), ids.next('boat 2', 'quote')]).toEqual([
    'boat',
    'boat-3',
    'boat-2-2',
  ]);
});

test('Ids of words without a letter of ASCII tell them apart', () => {
  const ids = new Ids();
  expect(ids.next('渡船', 'quote')).toMatch(/^quote-[a-z\d]+$/u);
  expect(ids.next('渡', 'quote')).not.toBe(new Ids().next('渡船', 'quote'));
});
