import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open-archive.js';
import type { Article } from '../../src/schema/article.js';
import type { Reaction } from '../../src/schema/reaction.js';
import { ferry } from '../fixtures/ferry.js';

const link = 'https://who.example/quill';

function report(id: string, published: string | undefined, ...reactions: Omit<Reaction, 'actor'>[]): Article {
  const { published: _, ...rest } = ferry;
  return {
    ...rest,
    id,
    ...(published !== undefined && { published }),
    actors: [{ id: `quill-${id}`, kind: 'person', name: 'Una Quill', sameAs: [link] }],
    quotes: [],
    reactions: reactions.map((reaction) => ({ actor: `quill-${id}`, ...reaction })),
  };
}

const critical = { topic: 'closure', stance: 'critical' } as const;
const mixed = { topic: 'closure', stance: 'mixed' } as const;
const paid = { topic: 'subsidy', stance: 'supportive' } as const;

function history(articles: Article[], topic?: string) {
  return openArchive(articles)
    .stanceHistory(link, topic)
    .map(({ date, stance, changedFrom, article }) => [article.id, date, stance, changedFrom]);
}

test('stanceHistory(actor) goes by the date of the reaction, else of the article', () => {
  expect(
    history([
      report('a', '2031-05-04', { ...critical, date: '2031-07-01' }),
      report('b', '2031-06-01T08:00:00+02:00', critical),
      report('c', '2031-06-01T07:00:00Z', critical),
    ]).map(([id]) => id),
  ).toEqual(['b', 'c', 'a']);
});

test('stanceHistory(actor) tells where the stance on a topic changed', () => {
  expect(
    history([
      report('a', '2031-01-01', critical, paid),
      report('b', '2031-02-01', mixed),
      report('c', '2031-03-01', mixed),
    ]),
  ).toEqual([
    ['a', '2031-01-01', 'critical', undefined],
    ['a', '2031-01-01', 'supportive', undefined],
    ['b', '2031-02-01', 'mixed', 'critical'],
    ['c', '2031-03-01', 'mixed', undefined],
  ]);
});

test('stanceHistory(actor, topic) keeps to the topic', () => {
  expect(
    history([report('a', '2031-01-01', critical, paid)], 'subsidy').map(([, , stance]) => stance),
  ).toEqual(['supportive']);
});

test('stanceHistory(actor) ends with the undated, in the archive’s order and as no change', () => {
  expect(
    history([
      report('a', undefined, mixed),
      report('b', undefined, critical),
      report('c', '2031-01-01', paid, critical),
    ]),
  ).toEqual([
    ['c', '2031-01-01', 'supportive', undefined],
    ['c', '2031-01-01', 'critical', undefined],
    ['a', undefined, 'mixed', undefined],
    ['b', undefined, 'critical', undefined],
  ]);
});

test('stanceHistory(actor) has reactions of one day in the archive’s order, however the actor was matched', () => {
  const other = 'https://who.example/other';
  const matchedBy = (id: string, ...sameAs: string[]): Article => {
    const article = report(id, '2031-01-01', critical);
    return { ...article, actors: article.actors.map((actor) => ({ ...actor, sameAs })) };
  };
  expect(
    history([matchedBy('a', other), matchedBy('b', link), matchedBy('c', link, other)]).map(([id]) => id),
  ).toEqual(['a', 'b', 'c']);
});

test('stanceHistory(id) of two actors takes no stance of one for a change of the other’s', () => {
  const namesake: Article = {
    ...report('b', '2031-02-01'),
    actors: [{ id: 'quill-a', kind: 'person', name: 'Una Quill', sameAs: ['https://who.example/other'] }],
    reactions: [{ ...mixed, actor: 'quill-a' }],
  };
  const both = openArchive([report('a', '2031-01-01', critical), namesake]).stanceHistory('quill-a');
  expect(both.map(({ stance, changedFrom }) => [stance, changedFrom])).toEqual([
    ['critical', undefined],
    ['mixed', undefined],
  ]);
});

test('stanceHistory(actor) is empty for an actor that nobody knows', () => {
  expect(openArchive([ferry]).stanceHistory('nobody')).toEqual([]);
});
