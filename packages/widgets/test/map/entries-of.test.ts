import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { entriesOf } from '../../src/map/entries-of.js';

test('entriesOf(article, topic) begins with the initiator and keeps the article’s order', () => {
  expect(entriesOf(kremlinPause, 'truce').map(({ actor }) => actor.id)).toEqual([
    'trump',
    'ukraine',
    'eu-leaders',
    'biden-administration',
    'war-weary-voters',
    'foreign-policy-experts',
  ]);
});

test('entriesOf(article, topic) places those who represent a country, and no organization of several', () => {
  expect(entriesOf(kremlinPause, 'pause').map(({ country }) => country)).toEqual([
    'RU',
    undefined,
    'UA',
    'CN',
    'IN',
    undefined,
    undefined,
  ]);
});

test('entriesOf(article, topic) lists an actor whose stance changed once, with both reactions', () => {
  const changed = {
    ...kremlinPause,
    reactions: [
      ...kremlinPause.reactions,
      { actor: 'china', topic: 'pause', stance: 'critical', date: '2031-01-01' } as const,
    ],
  };
  const china = entriesOf(changed, 'pause').filter(({ actor }) => actor.id === 'china');
  expect(china.map(({ reactions }) => reactions.map(({ stance }) => stance))).toEqual([
    ['neutral', 'critical'],
  ]);
});

test('entriesOf(article, topic) is empty for a topic that the article does not have', () => {
  expect(entriesOf(kremlinPause, 'weather')).toEqual([]);
});
