import { boundsOf, world, type CountryCode } from '@onrecord/atlas';
import { europe } from '@onrecord/atlas/europe';
import { expect, test } from 'vitest';
import { MapShapes } from '../../../src/map/drawing/map-shapes.js';
import { policyPaths } from '../../../src/map/drawing/policy-paths.js';

const shapes = new MapShapes(world);

test('MapShapes.country(code) has the outline of a country, its box and a place inside it', () => {
  const { path, rings, box, place } = shapes.country('FR');
  expect(box).toEqual(boundsOf(path));
  expect(rings.length).toBeGreaterThan(0);
  expect(place![0]).toBeGreaterThan(box!.x);
  expect(place![0]).toBeLessThan(box!.x + box!.width);
});

test('MapShapes.country(code) has no more than a place for a country that is a dot', () => {
  expect(shapes.country('LI')).toEqual({ path: '', rings: [], box: undefined, place: world.dots.LI });
});

test('MapShapes.country(code) has nothing for a country that is not on the map', () => {
  const nowhere = { path: '', rings: [], box: undefined, place: undefined };
  expect(new MapShapes(europe).country('NZ')).toEqual(nowhere);
});

test('MapShapes.country(code) has the place, and no outline, of a country that is drawn as disputed', () => {
  const { path, box, place } = new MapShapes(world, policyPaths(world, { XK: 'disputed' })).country('XK');
  expect({ path, box, place }).toEqual({ path: '', box: undefined, place: shapes.country('XK').place });
});

test('MapShapes.country(code) has the place, and no outline, of a country that is drawn as part of another', () => {
  const { path, box, place } = new MapShapes(world, policyPaths(world, { TW: 'CN' })).country('TW');
  expect({ path, box, place }).toEqual({ path: '', box: undefined, place: shapes.country('TW').place });
});

test('MapShapes.country(code) draws a country with the areas that the policy gives to it', () => {
  const { box } = new MapShapes(world, policyPaths(world, { TW: 'CN' })).country('CN');
  const { box: own } = shapes.country('CN');
  expect(box!.x + box!.width).toBeGreaterThan(own!.x + own!.width);
});

test('MapShapes.disputed is what the policy leaves disputed', () => {
  const withCrimea = new MapShapes(world, policyPaths(world, { 'UA-43': 'UA' }));
  expect(shapes.disputed).toContain(world.shapes['UA-43']);
  expect(withCrimea.disputed).not.toContain(world.shapes['UA-43']);
});

test('MapShapes.base(except) is the land without those countries', () => {
  const base = shapes.base(['FR', 'PL']);
  expect(base).not.toContain(world.shapes.FR);
  expect(base).not.toContain(world.shapes.PL);
  expect(base).toContain(world.shapes.DE);
});

test.each<[string, (shapes: MapShapes) => unknown]>([
  ['country(code)', (fresh) => fresh.country('FR')],
  ['base(except)', (fresh) => fresh.base(['FR'])],
])('MapShapes.%s is worked out once', (_, ask) => {
  let reads = 0;
  const counted = new Proxy(world.shapes, {
    get: (target, code: CountryCode) => {
      reads += 1;
      return Reflect.get(target, code) as unknown;
    },
  });
  const fresh = new MapShapes({ ...world, shapes: counted });
  const first = ask(fresh);
  const before = reads;
  expect(ask(fresh)).toBe(first);
  expect(reads).toBe(before);
});

test('MapShapes.base(except) tells one selection from another', () => {
  expect(shapes.base(['FR'])).not.toBe(shapes.base(['PL']));
});
