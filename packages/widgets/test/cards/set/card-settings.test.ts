import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { settingsOf, type CardAttributes } from '../../../src/cards/set/card-settings.js';
import { attributes } from '../../fixtures/card-attributes.js';

function settings(given: Partial<CardAttributes> = {}) {
  return settingsOf(kremlinPause, attributes(given));
}

test('settingsOf(article, attributes) is all speech in a grid unless more is given', () => {
  expect(settings()).toEqual({
    wanted: { attribution: ['direct', 'mixed', 'indirect'] },
    offered: [],
    groupBy: undefined,
    order: 'article',
    layout: 'grid',
    size: 'full',
    hasActions: true,
    headingLevel: 3,
  });
});

test('settingsOf(article, attributes) takes an empty attribute, and null, for none', () => {
  const nothing = {
    topic: '',
    speaker: null,
    filters: ' ',
    groupBy: '',
    sort: null,
    layout: '',
    size: '',
    headingLevel: null,
  } as const;
  expect(settings(nothing)).toEqual(settings());
});

test('settingsOf(article, { layout: "side-by-side" }) takes the one topic there is', () => {
  const article = { ...kremlinPause, topics: kremlinPause.topics.slice(0, 1) };
  const given = attributes({ layout: 'side-by-side', speaker: 'nato india' });
  expect(settingsOf(article, given).wanted).toMatchObject({ speaker: ['nato', 'india'], topic: ['pause'] });
});

test.each<[Partial<CardAttributes>, string]>([
  [
    { filters: 'topic stanse' },
    'filters: expected one of topic, speaker, section, stance, country, attribution, got "stanse"',
  ],
  [
    { groupBy: 'date' },
    'group-by: expected one of topic, speaker, section, stance, country, attribution, got "date"',
  ],
  [{ sort: 'latest' }, 'sort: expected one of article, newest, oldest, speaker, got "latest"'],
  [{ layout: 'row' }, 'layout: expected one of grid, list, carousel, side-by-side, got "row"'],
  [{ size: 'inline' }, 'size: expected one of full, compact, got "inline"'],
  [{ actions: 'copy' }, 'actions: expected one of share, none, got "copy"'],
  [{ headingLevel: 1 }, 'heading-level: expected a number from 2 to 6, got 1'],
  [{ headingLevel: Number.NaN }, 'heading-level: expected a number from 2 to 6, got NaN'],
  [
    { layout: 'side-by-side', speaker: 'nato', topic: 'pause' },
    'speaker: expected two actors for layout="side-by-side", got "nato"',
  ],
  [
    { layout: 'side-by-side', speaker: 'nato nato', topic: 'pause' },
    'speaker: expected two actors for layout="side-by-side", got "nato nato"',
  ],
  [
    { layout: 'side-by-side', speaker: 'nato india' },
    'topic: expected one topic for layout="side-by-side", got "pause truce"',
  ],
  [
    { layout: 'side-by-side', speaker: 'nato india', topic: 'pause', filters: 'speaker' },
    'filters: expected one of section, stance, country, attribution, got "speaker"',
  ],
  [
    { layout: 'side-by-side', speaker: 'nato india', topic: 'pause', groupBy: 'stance' },
    'group-by: expected one of speaker, got "stance"',
  ],
])('settingsOf(article, %j) says %j', (given, message) => {
  expect(() => settings(given)).toThrow(message);
});
