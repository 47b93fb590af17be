import { expect, test } from 'vitest';
import { affiliationOf, lineOf } from '../../src/query/affiliation-of.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';

test('affiliationOf(article, actor) is the actor it represents', () => {
  expect(affiliationOf(ferry, 'quill')?.name).toBe('Ministry of Crossings');
});

test('affiliationOf(article, actor) is undefined for one who speaks for itself', () => {
  expect(affiliationOf(ferry, 'islanders')).toBeUndefined();
});

test('affiliationOf(article, actor) ends where unchecked data goes in circles', () => {
  const [first, ...rest] = ferry.actors;
  const circle = {
    ...ferry,
    actors: [{ ...first, represents: 'brightwater' }, ...rest],
  } as unknown as Article;
  expect(affiliationOf(circle, 'brightwater')).toBeUndefined();
});

test('lineOf(article, actor) is the actor and everyone it represents in turn', () => {
  expect(lineOf(ferry, 'quill').map(({ id }) => id)).toEqual(['quill', 'ministry', 'ireland']);
  expect(lineOf(ferry as never, 'nobody')).toEqual([]);
});
