import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { isUsable } from '../../src/article/is-usable.js';

test('isUsable(article) accepts what parseArticle accepts', () => {
  expect(isUsable(JSON.parse(JSON.stringify(kremlinPause)))).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['text', 'article'],
  ['a list', []],
  ['another schema version', { ...kremlinPause, schemaVersion: 2 }],
  ['no quotes', { ...kremlinPause, quotes: undefined }],
  ['a quote that is no object', { ...kremlinPause, quotes: [null] }],
  ['an actor without a name', { ...kremlinPause, actors: [{ id: 'a', kind: 'person' }] }],
  ['a topic without a label', { ...kremlinPause, topics: [{ id: 'pause' }, { id: 'truce' }] }],
  [
    'a quote without a speaker',
    { ...kremlinPause, quotes: [{ id: 'q', text: 'Yes.', attribution: 'direct' }] },
  ],
  [
    'an attribution that is none',
    { ...kremlinPause, quotes: [{ id: 'q', text: 'Yes.', speaker: 'peskov', attribution: 'shouted' }] },
  ],
  [
    'a stance that is none',
    { ...kremlinPause, reactions: [{ actor: 'nato', topic: 'pause', stance: 'angry' }] },
  ],
  [
    'a reaction of nobody',
    { ...kremlinPause, reactions: [{ actor: 'nobody', topic: 'pause', stance: 'critical' }] },
  ],
  [
    'a reaction to nothing',
    { ...kremlinPause, reactions: [{ actor: 'nato', topic: 'rain', stance: 'critical' }] },
  ],
  [
    'a reaction shown by a quote that is not there',
    { ...kremlinPause, reactions: [{ actor: 'nato', topic: 'pause', stance: 'critical', quotes: ['x'] }] },
  ],
])('isUsable(value) refuses %s', (_, value) => {
  expect(isUsable(value)).toBe(false);
});
