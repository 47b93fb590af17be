import { boundsOf, countryPath, world } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import { viewOf } from '../../src/map/view-of.js';

const whole = { x: 0, y: 0, width: world.width, height: world.height };

test('viewOf(world, []) is the whole world', () => {
  expect(viewOf(world, [], 'disputed')).toEqual(whole);
});

test('viewOf(world, codes) holds the countries and lies within the world', () => {
  const view = viewOf(world, ['FR', 'PL'], 'disputed');
  for (const code of ['FR', 'PL'] as const) {
    const box = boundsOf(countryPath(world, code) ?? '') ?? whole;
    expect(box.x).toBeGreaterThan(view.x);
    expect(box.x + box.width).toBeLessThan(view.x + view.width);
    expect(box.y).toBeGreaterThan(view.y);
    expect(box.y + box.height).toBeLessThan(view.y + view.height);
  }
  expect(view.width).toBeLessThan(world.width / 2);
});

test.each([['NZ'], ['CL'], ['RU'], ['TV']] as const)('viewOf(world, [%j]) stays within the world', (code) => {
  const { x, y, width, height } = viewOf(world, [code], 'disputed');
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(world.width);
  expect(y + height).toBeLessThanOrEqual(world.height);
});
