import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { settingsOf, type CardAttributes } from '../../../src/cards/set/card-settings.js';
import type { ReaderFilter } from '../../../src/cards/set/facet.js';
import { readerFilter, withChoice } from '../../../src/cards/set/reader-filter.js';
import { attributes } from '../../fixtures/card-attributes.js';

test.each<[Partial<CardAttributes>, ReaderFilter, string | undefined, ReaderFilter]>([
  [{ filters: 'topic' }, { topic: 'truce' }, undefined, { topic: 'truce' }],
  [{ filters: 'stance' }, { topic: 'truce' }, undefined, {}],
  [{}, {}, 'nato', { speaker: 'nato' }],
  [{ filters: 'speaker' }, { speaker: 'china' }, 'nato', { speaker: 'nato' }],
  [{ filters: 'speaker' }, { speaker: 'china' }, undefined, {}],
  [{}, {}, 'nobody', {}],
  [{ layout: 'side-by-side', speaker: 'nato india', topic: 'pause' }, {}, 'nato', {}],
])('readerFilter(…) with %j, of %j and the actor %j, is %j', (given, chosen, actor, expected) => {
  const settings = settingsOf(kremlinPause, attributes(given));
  expect(readerFilter(kremlinPause, settings, chosen, actor)).toEqual(expected);
});

test('withChoice(filter, facet, value) puts a choice in the place of another, and leaves the rest', () => {
  expect(withChoice({ topic: 'pause', stance: 'mixed' }, 'topic', 'truce')).toEqual({
    topic: 'truce',
    stance: 'mixed',
  });
});

test('withChoice(filter, facet, undefined) takes a choice back', () => {
  expect(withChoice({ topic: 'pause', stance: 'mixed' }, 'topic', undefined)).toEqual({ stance: 'mixed' });
});
