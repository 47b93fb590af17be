import { expect, test } from 'vitest';
import { findQuotes } from '../../src/query/find-quotes.js';
import { captionOf, type Caption } from '../../src/query/caption-of.js';
import type { Article } from '../../src/schema/article.js';
import { reservoir } from '../fixtures/reservoir.js';
import { ferry } from '../fixtures/ferry.js';

function captionIn(article: Article, quote: string, topic?: string): Caption | undefined {
  return findQuotes(article, { id: quote }).map((found) => captionOf(article, found, topic))[0];
}

test('captionOf(article, quote) tells who speaks, in what role and for whom', () => {
  expect(captionIn(ferry, 'shameful')).toMatchObject({
    speaker: { name: 'Una Quill' },
    role: 'harbor minister',
    affiliation: 'Ministry of Crossings',
  });
});

test.each([
  ['head of the Ministry of Crossings', undefined],
  ['MINISTRY-OF-CROSSINGS spokesperson', undefined],
  ['head of ferries', 'Ministry of Crossings'],
  ['Ministry of Crossingside', 'Ministry of Crossings'],
])('captionOf: beside the role %j the affiliation is %j', (role, affiliation) => {
  const actors = ferry.actors.map((actor) => (actor.id === 'quill' ? { ...actor, role } : actor));
  expect(captionIn({ ...ferry, actors }, 'shameful')?.affiliation).toBe(affiliation);
});

test('captionOf(article, quote) names the actor or the report that passed the words on', () => {
  expect(captionIn(reservoir, 'bank')?.via).toBe('Perla Sant');
  expect(captionIn(reservoir, 'no-risk')?.via).toBe('The Morning Tidings');
  expect(captionIn(reservoir, 'dig')?.via).toBeUndefined();
});

test('captionOf(article, quote, topic) takes the stance on that topic, else on the quote’s own, else the first', () => {
  const article: Article = {
    ...ferry,
    reactions: [
      { actor: 'quill', topic: 'subsidy', stance: 'supportive', quotes: ['shameful', 'line'] },
      { actor: 'quill', topic: 'closure', stance: 'critical', quotes: ['shameful'] },
    ],
  };
  expect(captionIn(article, 'shameful', 'subsidy')).toMatchObject({
    topic: { id: 'subsidy' },
    reaction: { stance: 'supportive' },
  });
  expect(captionIn(article, 'shameful')).toMatchObject({
    topic: { id: 'closure' },
    reaction: { stance: 'critical' },
  });
  expect(captionIn(article, 'shameful', 'nothing')).toMatchObject({ topic: { id: 'closure' } });
});

test('captionOf(article, quote) gives no one the stance of somebody else', () => {
  const article: Article = {
    ...ferry,
    reactions: [{ actor: 'islanders', topic: 'closure', stance: 'supportive', quotes: ['shameful'] }],
  };
  expect(captionIn(article, 'shameful')?.reaction).toBeUndefined();
});

test('captionOf(article, quote) tells who started what it is about, also for those they represent', () => {
  expect(captionIn(ferry, 'empty-boats')).toMatchObject({ isInitiator: true, reaction: undefined });
  expect(captionIn(ferry, 'shameful')?.isInitiator).toBe(false);
  expect(captionIn(reservoir, 'reckless')?.isInitiator).toBe(true);
});

test('captionOf(article, quote of a speaker who is not there) has nothing to tell', () => {
  expect(captionIn({ ...ferry, actors: [] }, 'line')).toEqual({
    speaker: undefined,
    role: undefined,
    affiliation: undefined,
    via: undefined,
    topic: undefined,
    reaction: undefined,
    isInitiator: false,
  });
});
