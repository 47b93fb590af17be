import { world } from '@onrecord/atlas';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { MapShapes } from '../../src/map/drawing/map-shapes.js';
import { entriesOf } from '../../src/map/entries-of.js';
import { markedCountries } from '../../src/map/marked-countries.js';
import { previewWords, type Preview } from '../../src/map/preview.js';
import type { Shown } from '../../src/map/shown.js';
import { viewOf } from '../../src/map/view-of.js';
import type { StanceLabels } from '../../src/theme/stance-labels.js';

const shapes = new MapShapes(world);
const names: Record<string, string> = { US: 'United States', UA: 'Ukraine' };

function shown(topic: string, labels: StanceLabels): Shown {
  const entries = entriesOf(kremlinPause, topic);
  return {
    article: kremlinPause,
    topic: kremlinPause.topics.find(({ id }) => id === topic)!,
    labels,
    entries,
    chosen: undefined,
    membership: undefined,
    shapes,
    region: 'world',
    view: viewOf(shapes, 'world', []),
    scale: 2,
    countries: markedCountries(entries, world),
  };
}

function previewOf(topic: string, choose: (state: Shown) => Preview, labels: StanceLabels = {}): string {
  const state = shown(topic, labels);
  return previewWords(choose(state), state, (code) => names[code] ?? code);
}

const actor =
  (id: string) =>
  ({ entries }: Shown): Preview => ({
    entries: entries.filter((entry) => entry.actor.id === id),
    country: undefined,
  });

const country =
  (code: string) =>
  ({ countries }: Shown): Preview => {
    const marked = countries.find((candidate) => candidate.code === code)!;
    return { entries: marked.entries, country: marked };
  };

test.each([
  ['an actor with the newsroom’s words', 'pause', actor('nato'), 'NATO, Critical. Calls it stalling'],
  ['the initiator', 'pause', actor('kremlin'), 'Kremlin, Initiator'],
  ['a country with one actor', 'truce', country('UA'), 'Ukraine, Critical. Rejects the plan'],
  [
    'a country with several',
    'truce',
    country('US'),
    'United States: Donald Trump, Initiator; Biden administration, Mixed',
  ],
])('previewWords(preview, shown, nameOf) tells of %s', (_, topic, choose, words) => {
  expect(previewOf(topic, choose)).toBe(words);
});

test('previewWords(preview, shown, nameOf) uses the newsroom’s words for stances', () => {
  expect(previewOf('pause', actor('nato'), { critical: 'Against' })).toBe('NATO, Against. Calls it stalling');
});

test('previewWords(preview, shown, nameOf) is empty where nothing is pointed at', () => {
  expect(previewOf('pause', () => ({ entries: [], country: undefined }))).toBe('');
});
