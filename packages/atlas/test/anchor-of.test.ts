import { expect, test } from 'vitest';
import { anchorOf } from '../src/anchor-of.js';
import { boundsOf } from '../src/bounds-of.js';
import { world } from '../src/world.js';

test('anchorOf(world, code) is a place inside the country', () => {
  const { x, y, width, height } = boundsOf(world.shapes.UA)!;
  const [anchorX, anchorY] = anchorOf(world, 'UA')!;
  expect(anchorX > x && anchorX < x + width && anchorY > y && anchorY < y + height).toBe(true);
});

test('anchorOf(world, code) is the dot of a country that has one', () => {
  expect(anchorOf(world, 'MT')).toEqual(world.dots.MT);
});

test('anchorOf(world, code, policy) is undefined for a territory drawn as disputed', () => {
  expect(anchorOf(world, 'EH')).toBeUndefined();
  expect(anchorOf(world, 'EH', { EH: 'EH' })).toBeDefined();
});
