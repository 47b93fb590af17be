import { geoArea } from 'd3-geo';
import { expect, test } from 'vitest';
import { areaLines } from '../scripts/area-lines.js';
import { cutAreas } from '../scripts/cut-areas.js';
import { readCountries } from '../scripts/read-countries.js';
import { ringArea } from '../scripts/ring-area.js';

const source = readCountries();
const cut = cutAreas(source);
const corners = [...source.values()].flat(3).map(String);

/** How many ends of a line are on a coast, where nobody shares the corner that they add. */
const coastalEnds = { 'UA-43': 1, 'GE-AB': 1 };

test.each([
  ['UA', ['UA-43']],
  ['MD', ['MD-SN']],
  ['GE', ['GE-AB', 'B37']],
  ['IL', ['B16']],
  ['IN', ['IN-JK']],
  ['PK', ['PK-JK']],
  ['CN', ['B07']],
])('cutAreas(countries) makes %s and %j together what the country was', (country, areas) => {
  const parts = [country, ...areas].map((code) => planarArea(cut.get(code)));
  expect(sum(parts)).toBeCloseTo(planarArea(source.get(country)), 9);
});

// Thousands of square kilometres; the source's outlines are off by up to a third where an area is small.
test.each([
  ['UA-43', 26, 28],
  ['MD-SN', 3.3, 4.4],
  ['GE-AB', 8, 9],
  ['B37', 3.7, 4.5],
  ['B16', 1.1, 1.6],
  ['IN-JK', 97, 107],
  ['PK-JK', 75, 88],
  ['B07', 30, 39],
])('cutAreas(countries) gives %s %d to %d thousand square kilometres', (code, least, most) => {
  const thousands = (geoArea({ type: 'MultiPolygon', coordinates: cut.get(code) }) * 6371 ** 2) / 1000;
  expect(thousands).toBeGreaterThan(least);
  expect(thousands).toBeLessThan(most);
});

test.each(areaLines)('cutAreas(countries) adds no corner to a land border for $code', ({ code, line }) => {
  const known = new Set([...corners, ...line.slice(1, -1).map(String)]);
  const added = cut
    .get(code)
    .flat(2)
    .map(String)
    .filter((point) => !known.has(point));
  expect(new Set(added).size).toBe(coastalEnds[code] ?? 0);
});

test('cutAreas(countries) leaves the others alone', () => {
  expect(cut.get('RU')).toBe(source.get('RU'));
});

function planarArea(polygons) {
  return sum(polygons.flat().map(ringArea));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
