import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { isUsable } from '../../src/article/is-usable.js';

test('isUsable(article) accepts what parseArticle accepts', () => {
  expect(isUsable(JSON.parse(JSON.stringify(kremlinPause)))).toBe(true);
});

function withImage(image: unknown): unknown {
  return { ...kremlinPause, actors: kremlinPause.actors.map((actor) => ({ ...actor, image })) };
}

test.each(['https://pictures.example/a.jpg', 'http://pictures.example/a.svg?w=96'])(
  'isUsable(article) accepts an image at %s',
  (url) => {
    expect(isUsable(withImage({ url, alt: '' }))).toBe(true);
  },
);

test.each([
  ['nothing', undefined],
  ['text', 'article'],
  ['a list', []],
  ['another schema version', { ...kremlinPause, schemaVersion: 2 }],
  ['no quotes', { ...kremlinPause, quotes: undefined }],
  ['a quote that is no object', { ...kremlinPause, quotes: [null] }],
  ['an actor without a name', { ...kremlinPause, actors: [{ id: 'a', kind: 'person' }] }],
  ['an image at an address that runs', withImage({ url: 'javascript:alert(1)', alt: '' })],
  ['an image that is its own data', withImage({ url: 'data:image/svg+xml,<svg/>', alt: '' })],
  ['an image without an alternative text', withImage({ url: 'https://pictures.example/a.jpg' })],
  ['an image that is no object', withImage('https://pictures.example/a.jpg')],
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
