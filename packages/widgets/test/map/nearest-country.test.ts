import type { Point, Ring } from '@onrecord/atlas';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestCountry, type Pickable } from '../../src/map/nearest-country.js';

const square = ([x, y]: Point, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
];

const named = (name: string, rings: readonly Ring[], place?: Point, radius = 0) => ({
  name,
  rings,
  place,
  radius,
});

const ring = named('around', [square([0, 0], 90), square([30, 30], 30)]);
const enclave = named('enclave', [square([40, 40], 10)]);
const east = named('east', [square([100, 0], 90)], [145, 45]);
const dot = named('dot', [], [0, 200]);
const disc = named('disc', [], [75, 75], 8);
const twin = named('twin', [], [79, 75], 8);
const nowhere = named('nowhere', []);
const all = [nowhere, ring, enclave, east, dot, disc, twin];

test.each<[Point, number, string | undefined, string]>([
  [[10, 10], 20, 'around', 'inside'],
  [[45, 45], 20, 'enclave', 'inside one that is in the hole of another'],
  [[89, 45], 20, 'around', 'inside rather than near'],
  [[93, 45], 20, 'around', 'nearer to the left'],
  [[97, 45], 20, 'east', 'nearer to the right'],
  [[95, 45], 20, 'around', 'as near to both: the earlier one'],
  [[32, 45], 20, 'around', 'in a hole, near its rim'],
  [[-12, -16], 20, 'around', 'as far from a corner as the reach'],
  [[-12, -17], 20, undefined, 'farther than the reach'],
  [[3, 196], 20, 'dot', 'near a dot'],
  [[0, 221], 20, undefined, 'too far from a dot'],
  [[70, 75], 20, 'disc', 'on a dot that is drawn over a shape'],
  [[66, 75], 20, 'around', 'beside a dot, inside the shape'],
  [[76, 75], 20, 'disc', 'on two dots, nearer to the middle of the first'],
  [[78, 75], 20, 'twin', 'on two dots, nearer to the middle of the second'],
  [[10, 10], 0, 'around', 'inside, without any reach'],
  [[95, 45], 0, undefined, 'near, without any reach'],
])('nearestCountry(%j, countries, %d) is %j: %s', (point, reach, name) => {
  expect(nearestCountry(point, all, reach)?.name).toBe(name);
});

test('nearestCountry(point, [], reach) is undefined', () => {
  const none: readonly Pickable[] = [];
  expect(nearestCountry([0, 0], none, 1e6)).toBeUndefined();
});

test('nearestCountry(point, countries, reach) takes a ring of one point for that point', () => {
  const speck: Pickable = { rings: [[[5, 5]]], place: undefined, radius: 0 };
  expect(nearestCountry([5, 8], [speck], 3)).toBe(speck);
});

test('nearestCountry(point, countries, reach) picks what is there at any reach', () => {
  const coordinate = fc.integer({ min: 1, max: 89 });
  fc.assert(
    fc.property(coordinate, coordinate, fc.nat(500), (x, y, reach) => {
      expect(nearestCountry([100 + x, y], all, reach)).toBe(east);
    }),
  );
});
