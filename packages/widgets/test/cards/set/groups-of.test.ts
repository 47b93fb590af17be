import type { Article } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import type { Facet } from '../../../src/cards/set/facet.js';
import { groupsOf } from '../../../src/cards/set/groups-of.js';

const speech = kremlinPause.quotes.filter(({ attribution }) => attribution !== 'term');

function counts(
  facet: Facet,
  quotes = speech,
  article: Article = kremlinPause,
): [string | undefined, number][] {
  return groupsOf(article, quotes, facet).map((group) => [group.value, group.quotes.length]);
}

test('groupsOf(article, quotes, "topic") has the topics in the article’s order', () => {
  expect(counts('topic', speech.toReversed())).toEqual([
    ['pause', 10],
    ['truce', 7],
  ]);
});

test('groupsOf(article, quotes, "stance") has the stances in the format’s order, and last the quotes that show none', () => {
  expect(counts('stance')).toEqual([
    ['supportive', 1],
    ['critical', 8],
    ['mixed', 1],
    ['neutral', 2],
    [undefined, 5],
  ]);
});

test('groupsOf(article, quotes, "attribution") has the kinds in the format’s order', () => {
  expect(counts('attribution').map(([value]) => value)).toEqual(['direct', 'mixed', 'indirect']);
});

test('groupsOf(article, quotes, "speaker") has the speakers as the quotes bring them up', () => {
  const [first] = counts('speaker');
  const [last] = counts('speaker', speech.toReversed()).slice(-1);
  expect([first, last]).toEqual([
    ['peskov', 3],
    ['peskov', 3],
  ]);
});

test('groupsOf(article, quotes, "country") has those from nowhere last', () => {
  const groups = counts('country');
  expect(groups[0]?.[0]).toBe('RU');
  expect(groups.at(-1)?.[0]).toBeUndefined();
});

test('groupsOf(article, quotes, facet) has each quote once', () => {
  const [first] = speech;
  const reactions = kremlinPause.topics.map(({ id }) => ({
    actor: 'peskov',
    topic: id,
    stance: 'mixed' as const,
    quotes: [first!.id],
  }));
  expect(counts('topic', speech.slice(0, 1), { ...kremlinPause, reactions })).toEqual([['pause', 1]]);
});

test('groupsOf(article, quotes, "section") puts a quote from a section that isn’t there with those without one', () => {
  expect(counts('section', speech.slice(0, 2), { ...kremlinPause, sections: [] })).toEqual([[undefined, 2]]);
});

test('groupsOf(article, [], facet) is empty', () => {
  expect(counts('stance', [])).toEqual([]);
});
