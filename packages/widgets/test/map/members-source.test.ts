import type { Actor, Article } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { membersSource } from '../../src/map/members-source.js';

const article: Article = kremlinPause;
const sameAs = ['https://www.wikidata.org/entity/Q7184'];

function withActor(actor: Actor): Article {
  return { ...article, actors: [...article.actors, actor] };
}

test.each([
  ['a country', 'china', undefined],
  ['an organization that represents a country', 'kremlin', undefined],
  ['an organization of which nothing more is said', 'biden-administration', undefined],
  ['an organization with members', 'nato', 'article'],
  ['somebody who represents one', 'stoltenberg', 'article'],
])('membersSource(article, actor) for %s, %s, is %s', (_, actor, source) => {
  expect(membersSource(article, actor)).toBe(source);
});

test('membersSource(article, actor) is the lists where an organization has an address instead of members', () => {
  const alliance: Actor = { id: 'alliance', kind: 'organization', name: 'Alliance', sameAs };
  expect(membersSource(withActor(alliance), 'alliance')).toBe('lists');
});

test('membersSource(article, actor) asks no list about an organization that says it has no members', () => {
  const alliance: Actor = { id: 'alliance', kind: 'organization', name: 'Alliance', sameAs, members: [] };
  expect(membersSource(withActor(alliance), 'alliance')).toBe('article');
});
