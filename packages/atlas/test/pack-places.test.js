import { expect, test } from 'vitest';
import { packPlaces } from '../scripts/pack-places.js';
import { unpackPlaces } from '../src/unpack-places.js';

test('unpackPlaces(packed) is the points that packPlaces(points) packed', () => {
  const points = [[5, 1500], [1920, 0], [0, 0], [-12, -12]]; // prettier-ignore
  expect(unpackPlaces(packPlaces(points))).toEqual(points);
});

test('packPlaces(points) takes four digits for each', () => {
  expect(packPlaces([[1, 2], [1900, 800]])).toHaveLength(8); // prettier-ignore
  expect(packPlaces([])).toBe('');
});
