import { expect, test } from 'vitest';
import { disputedAreas } from '../src/disputed-areas.js';
import { isOnMap } from '../src/is-on-map.js';
import { world } from '../src/world.js';

test.each(disputedAreas)('disputedAreas: $code is a shape on the map', ({ code }) => {
  expect(world.shapes[code]).toMatch(/^M/);
});

test.each(disputedAreas)('disputedAreas: $code has claimants on the map, a note and a source', (area) => {
  expect(area.claimants.filter((code) => !isOnMap(world, code))).toEqual([]);
  expect(area.note.startsWith(`${area.name} is drawn as disputed: `)).toBe(true);
  expect(area.note.endsWith('.')).toBe(true);
  expect(area.source).toMatch(/\d{4}/);
});

test('disputedAreas lists every shape without an ISO 3166-1 code', () => {
  const listed = new Set<string>(disputedAreas.map(({ code }) => code));
  expect(Object.keys(world.shapes).filter((code) => code.length !== 2 && !listed.has(code))).toEqual([]);
});

test('disputedAreas: Crimea is claimed by Ukraine and Russia', () => {
  const crimea = disputedAreas.find(({ code }) => code === 'UA-43');
  expect(crimea?.claimants).toEqual(['UA', 'RU']);
  expect(crimea?.source).toBe('UN General Assembly resolution 68/262 (27 March 2014)');
});
