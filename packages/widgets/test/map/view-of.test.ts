import { boundsOf, countryPath, world } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import { MapShapes } from '../../src/map/drawing/map-shapes.js';
import { viewOf } from '../../src/map/view-of.js';

const shapes = new MapShapes(world, 'disputed');

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
