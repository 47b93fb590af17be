import { geoArea } from 'd3-geo';
import { expect, test } from 'vitest';
import { cutAreas } from '../scripts/cut-areas.js';
import { readCountries } from '../scripts/read-countries.js';
import { ringArea } from '../scripts/ring-area.js';

const source = readCountries();
const cut = cutAreas(source);

test('cutAreas(countries) makes Ukraine and Crimea together what Ukraine was', () => {
  expect(planarArea(cut.get('UA')) + planarArea(cut.get('UA-43'))).toBeCloseTo(
    planarArea(source.get('UA')),
    9,
  );
});

test('cutAreas(countries) gives Crimea 26 to 28 thousand square kilometres, Sevastopol included', () => {
  const crimea = { type: 'MultiPolygon', coordinates: cut.get('UA-43') };
  const squareKilometres = geoArea(crimea) * 6371 ** 2;
  expect(squareKilometres).toBeGreaterThan(26_000);
  expect(squareKilometres).toBeLessThan(28_000);
});

test('cutAreas(countries) leaves the others alone', () => {
  expect(cut.get('RU')).toBe(source.get('RU'));
});

function planarArea(polygons) {
  return polygons.flat().reduce((sum, ring) => sum + ringArea(ring), 0);
}
