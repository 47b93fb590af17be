import { expect, test } from 'vitest';
import { borderOptions } from '../src/border-options.js';
import type { Borders } from '../src/borders.js';
import { disputedPath } from '../src/disputed-path.js';
import { world } from '../src/world.js';

test('disputedPath(world) has every disputed area', () => {
  expect(disputedPath(world)).toContain(world.shapes['UA-43']);
  expect(disputedPath(world)).toContain(world.shapes.EH);
});

test('disputedPath(world, policy) leaves out an area given to a claimant', () => {
  expect(disputedPath(world, { 'UA-43': 'UA' })).not.toContain(world.shapes['UA-43']);
});

test('disputedPath(world, policy) is empty when every area is given to a claimant', () => {
  const claims = borderOptions.map(({ code, ways }) => [code, ways.find((way) => way !== 'disputed')]);
  expect(disputedPath(world, Object.fromEntries(claims) as Borders)).toBe('');
});

test('disputedPath(map) leaves out areas that are not on the map', () => {
  expect(disputedPath({ width: 1, height: 1, shapes: {}, dots: {} })).toBe('');
});

test('disputedPath(world, policy) has a country that the policy draws as disputed', () => {
  expect(disputedPath(world)).not.toContain(world.shapes.XK);
  expect(disputedPath(world, { XK: 'disputed' })).toContain(world.shapes.XK);
});
