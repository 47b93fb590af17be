import { expect, test } from 'vitest';
import { kremlinPause } from '../../src/articles/kremlin-pause.js';
import { membersOf } from '../../src/query/members-of.js';
import type { Article } from '../../src/schema/article.js';
import { ferry } from '../fixtures/ferry.js';

test('membersOf(article, organization) keeps to the members of the day the article was published', () => {
  expect(membersOf(ferry, 'league')).toEqual(['IS', 'IE']);
});

test('membersOf(article, actor) reaches through those the actor represents', () => {
  expect(membersOf(ferry, 'delegate')).toEqual(['IS', 'IE']);
  expect(membersOf(kremlinPause, 'eu-leaders')).toHaveLength(27);
  expect(membersOf(kremlinPause, 'stoltenberg')).toHaveLength(32);
});

test('membersOf(article, actor) is empty for an actor without an organization of members', () => {
  expect(membersOf(ferry, 'quill')).toEqual([]);
});

test('membersOf(article, organization) takes those who never left where the article has no date', () => {
  const { published, ...undated } = ferry;
  expect(membersOf(undated, 'league')).toEqual(['IS', 'NO', 'IE']);
});

test('membersOf(article, organization) reaches through member organizations, in circles too', () => {
  const actors = [
    { id: 'a', kind: 'organization', name: 'A', members: [{ actor: 'b' }, { country: 'IE' }] },
    { id: 'b', kind: 'organization', name: 'B', members: [{ country: 'FR' }, { actor: 'a' }] },
  ] as const;
  const article: Article = { ...ferry, actors };
  expect(membersOf(article, 'a')).toEqual(['FR', 'IE']);
});

test('membersOf(article, organization) compares days, whatever the time', () => {
  const actors = [
    {
      id: 'a',
      kind: 'organization',
      name: 'A',
      members: [{ country: 'SE', since: '2031-05-04T16:00:00+01:00' }],
    },
  ] as const;
  const article: Article = { ...ferry, actors };
  expect(membersOf(article, 'a')).toEqual(['SE']);
});
