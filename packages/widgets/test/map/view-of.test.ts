import { boundsOf, countryPath, world } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import { europe } from '@onrecord/atlas/europe';
import { MapShapes, type CountryShape } from '../../src/map/drawing/map-shapes.js';
import { isInView, regionNames, viewOf } from '../../src/map/view-of.js';

const shapes = new MapShapes(world);

const whole = { x: 0, y: 0, width: world.width, height: world.height };

test('viewOf(shapes, reactions, []) is the whole world', () => {
  expect(viewOf(shapes, 'reactions', [])).toEqual(whole);
});

test('viewOf(shapes, reactions, codes) holds the countries and lies within the world', () => {
  const view = viewOf(shapes, 'reactions', ['FR', 'PL']);
  for (const code of ['FR', 'PL'] as const) {
    const box = boundsOf(countryPath(world, code) ?? '') ?? whole;
    expect(box.x).toBeGreaterThan(view.x);
    expect(box.x + box.width).toBeLessThan(view.x + view.width);
    expect(box.y).toBeGreaterThan(view.y);
    expect(box.y + box.height).toBeLessThan(view.y + view.height);
  }
  expect(view.width).toBeLessThan(world.width / 2);
});

test.each([['NZ'], ['CL'], ['RU'], ['TV']] as const)(
  'viewOf(shapes, "reactions", [%j]) stays within the world',
  (code) => {
    const { x, y, width, height } = viewOf(shapes, 'reactions', [code]);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(world.width);
    expect(y + height).toBeLessThanOrEqual(world.height);
  },
);

const view = { x: 100, y: 100, width: 50, height: 50 };
const shapeIn = (x: number, y: number, size: number): CountryShape => ({
  path: '',
  rings: [],
  box: { x, y, width: size, height: size },
  place: [x, y],
});
const dotAt = (x: number, y: number): CountryShape => ({
  path: '',
  rings: [],
  box: undefined,
  place: [x, y],
});

test.each<[string, CountryShape, boolean]>([
  ['inside', shapeIn(110, 110, 10), true],
  ['around the view', shapeIn(0, 0, 500), true],
  ['that reaches in', shapeIn(90, 90, 20), true],
  ['to the left', shapeIn(80, 110, 10), false],
  ['to the right', shapeIn(160, 110, 10), false],
  ['above', shapeIn(110, 80, 10), false],
  ['below', shapeIn(110, 160, 10), false],
  ['that is a dot inside', dotAt(120, 120), true],
  ['that is a dot outside', dotAt(120, 160), false],
  ['that is not on the map', { path: '', rings: [], box: undefined, place: undefined }, false],
])('isInView(shape, view) for a country %s is %j', (_, shape, isIn) => {
  expect(isInView(shape, view)).toBe(isIn);
});

test.each(regionNames.filter((name) => name !== 'world' && name !== 'reactions'))(
  'viewOf(shapes, "%s", []) is a part of the world',
  (region) => {
    const { x, y, width, height } = viewOf(shapes, region, []);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(world.width);
    expect(y + height).toBeLessThanOrEqual(world.height);
    expect(width).toBeLessThan(world.width / 2);
  },
);

test('viewOf(shapes, region, []) sees a map of no more than the region whole', () => {
  const finer = new MapShapes(europe);
  expect(viewOf(finer, 'europe', [])).toEqual({ x: 0, y: 0, width: europe.width, height: europe.height });
});
