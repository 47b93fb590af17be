import { world, type CountryCode } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import { MapShapes } from '../../src/map/drawing/map-shapes.js';
import { entriesOf } from '../../src/map/entries-of.js';
import { markedCountries } from '../../src/map/marked-countries.js';
import { offeredRegions } from '../../src/map/offered-regions.js';
import { regionNames, type Region } from '../../src/map/view-of.js';
import { crowd } from '../fixtures/crowd.js';

const shapes = new MapShapes(world);

function offered(codes: readonly CountryCode[], current: Region = 'world'): string[] {
  const article = crowd(codes.map((country) => ({ stance: 'mixed', country })));
  return offeredRegions(shapes, markedCountries(entriesOf(article, 'ferry'), world), current);
}

test.each<[CountryCode[], string[]]>([
  [[], []],
  [['KE'], ['africa']],
  [['JP'], ['asia']],
  [['CA'], ['north-america']],
  [['CL'], ['south-america']],
  [['NZ'], ['oceania']],
  [
    ['FR', 'BR'],
    ['europe', 'south-america'],
  ],
  [['LI'], ['europe']],
])('offeredRegions(world, countries) for %j is world, reactions and %j', (codes, regions) => {
  expect(offered(codes)).toEqual(['world', 'reactions', ...regions]);
});

test('offeredRegions(world, countries) goes by where a country is, not by how far it reaches', () => {
  expect(offered(['RU'])).not.toContain('north-america');
});

test('offeredRegions(world, countries) keeps the order of regionNames', () => {
  const codes: CountryCode[] = ['NZ', 'AR', 'CA', 'IQ', 'JP', 'KE', 'FR'];
  expect(offered(codes)).toEqual(regionNames);
});

test('offeredRegions(world, countries, current) has the region in view, so that a reader can return to it', () => {
  expect(offered(['JP'], 'africa')).toEqual(['world', 'reactions', 'africa', 'asia']);
});
