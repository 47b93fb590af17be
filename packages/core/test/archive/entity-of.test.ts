import { expect, test } from 'vitest';
import { openArchive } from '../../src/archive/open-archive.js';
import type { Actor } from '../../src/schema/actor.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';

const one = 'https://who.example/1';
const two = 'https://who.example/2';

function person(id: string, ...sameAs: string[]): Actor {
  return { id, kind: 'person', name: id, ...(sameAs.length > 0 && { sameAs }) };
}

function articleWith(id: string, ...actors: Actor[]): Article {
  return { ...ferry, id, actors, quotes: [], reactions: [] };
}

/** Each actor as the articles it appears in. */
function actorsOf(...articles: Article[]): string[][] {
  return openArchive(articles)
    .findActors()
    .map(({ appearances }) => appearances.map(({ article }) => article.id));
}

test('actors with a link in common are one, whatever their ids', () => {
  expect(actorsOf(articleWith('a', person('quill', one)), articleWith('b', person('una', two, one)))).toEqual(
    [['a', 'b']],
  );
});

test('actors are one where a third has the links of both', () => {
  const both = articleWith('c', person('minister', one, two));
  expect(
    actorsOf(articleWith('a', person('quill', one)), articleWith('b', person('una', two)), both),
  ).toEqual([['a', 'b', 'c']]);
});

test('actors with links and none in common are two, even with the same id', () => {
  expect(actorsOf(articleWith('a', person('quill', one)), articleWith('b', person('quill', two)))).toEqual([
    ['a'],
    ['b'],
  ]);
});

test('an actor without links is the one that has its id', () => {
  expect(actorsOf(articleWith('a', person('quill')), articleWith('b', person('quill', one)))).toEqual([
    ['a', 'b'],
  ]);
  expect(
    actorsOf(articleWith('a', person('quill')), articleWith('b', { ...person('quill'), sameAs: [] })),
  ).toEqual([['a', 'b']]);
});

test('an actor without links is none of several linked ones that have its id', () => {
  const unlinked = [articleWith('c', person('quill')), articleWith('d', person('quill'))];
  expect(
    actorsOf(articleWith('a', person('quill', one)), articleWith('b', person('quill', two)), ...unlinked),
  ).toEqual([['a'], ['b'], ['c', 'd']]);
});

test('an actor of another kind is another one', () => {
  const ship: Actor = { id: 'quill', kind: 'organization', name: 'Quill Shipping' };
  expect(actorsOf(articleWith('a', person('quill')), articleWith('b', ship))).toEqual([['a'], ['b']]);
});

test('findActors({ id }) reaches an actor under its other ids, and by its links', () => {
  const archive = openArchive([articleWith('a', person('quill', one)), articleWith('b', person('una', one))]);
  for (const id of ['quill', 'una', one]) {
    expect(archive.findActors({ id })).toEqual([
      {
        ids: ['quill', 'una'],
        sameAs: [one],
        appearances: archive.articles.map((article) => ({ article, actor: article.actors[0] })),
      },
    ]);
  }
  expect(archive.findActors({ id: 'nobody' })).toEqual([]);
});

test('findActors({ article }) tells all ids of an actor and only the appearances there', () => {
  const archive = openArchive([articleWith('a', person('quill', one)), articleWith('b', person('una', one))]);
  const [found] = archive.findActors({ article: 'b' });
  expect(found?.ids).toEqual(['quill', 'una']);
  expect(found?.appearances.map(({ article }) => article.id)).toEqual(['b']);
});

test('remove(id) parts actors that only this article joined', () => {
  const archive = openArchive([
    articleWith('a', person('quill', one)),
    articleWith('b', person('una', two)),
    articleWith('c', person('minister', one, two)),
  ]);
  expect(archive.findActors({ id: 'quill' })[0]?.appearances).toHaveLength(3);
  archive.remove('c');
  expect(archive.findActors({ id: 'quill' })[0]?.appearances).toHaveLength(1);
});

test('findActors(filter) comes in the order of the first appearance', () => {
  const archive = openArchive([
    articleWith('a', person('late'), person('quill', one)),
    articleWith('b', person('first', two), person('late')),
  ]);
  expect(archive.findActors().map(({ ids }) => ids[0])).toEqual(['late', 'quill', 'first']);
});

test('an unnamed person without links is nobody else, whatever the id', () => {
  const expert: Actor = { id: 'expert', kind: 'person', name: 'an expert', unnamed: true };
  expect(
    actorsOf(articleWith('a', expert), articleWith('b', expert), articleWith('c', person('expert', one))),
  ).toEqual([['a'], ['b'], ['c']]);
  const linked = { ...expert, sameAs: [one] };
  expect(actorsOf(articleWith('a', linked), articleWith('b', linked))).toEqual([['a', 'b']]);
});
