import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { settingsOf } from '../../../src/cards/set/card-settings.js';
import { leftOf, viewOf, type CardView } from '../../../src/cards/set/card-view.js';
import type { Facet, ReaderFilter } from '../../../src/cards/set/facet.js';
import { filterOptions } from '../../../src/cards/set/filter-options.js';
import { attributes } from '../../fixtures/card-attributes.js';

function view(reader: ReaderFilter = {}, given = {}): CardView {
  return viewOf(kremlinPause, settingsOf(kremlinPause, attributes(given)), reader, 'en');
}

function options(facet: Facet, reader?: ReaderFilter, given?: object): [string, number][] {
  return filterOptions(view(reader, given), facet, 'en').options.map(({ name, count }) => [name.text, count]);
}

test('filterOptions(view, "stance") has what there is, with how often', () => {
  expect(options('stance')).toEqual([
    ['Supportive', 1],
    ['Critical', 8],
    ['Mixed', 1],
    ['Neutral', 2],
  ]);
});

test('filterOptions(view, facet) counts under the reader’s other filters, and keeps what leads to nothing', () => {
  expect(options('stance', { topic: 'pause', stance: 'neutral' })).toEqual([
    ['Supportive', 0],
    ['Critical', 5],
    ['Mixed', 0],
    ['Neutral', 2],
  ]);
});

test('filterOptions(view, facet) leaves out what no quote of the page has', () => {
  expect(options('stance', {}, { topic: 'pause' }).map(([name]) => name)).toEqual(['Critical', 'Neutral']);
});

test('filterOptions(view, "speaker") has the speakers and whom they speak for, by name', () => {
  const found = options('speaker', {}, { stance: 'critical' });
  expect(found).toContainEqual(['Jens Stoltenberg', 1]);
  expect(found).toContainEqual(['NATO', 1]);
  const names = found.map(([name]) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('filterOptions(view, facet) has a choice made elsewhere, though it leaves nothing', () => {
  expect(options('speaker', { speaker: 'china' }, { topic: 'truce' })).toContainEqual(['China', 0]);
});

test('filterOptions(view, facet) promises as many quotes as there are then', () => {
  const chosen: ReaderFilter = { topic: 'pause' };
  for (const facet of ['topic', 'speaker', 'section', 'stance', 'country', 'attribution'] as const) {
    const found = filterOptions(view(chosen), facet, 'en').options;
    const then = found.map(({ value }) => leftOf(view(), { ...chosen, [facet]: value }).length);
    expect(found.map(({ count }) => count)).toEqual(then);
  }
});
