import { expect, test } from 'vitest';
import { basePath } from '../src/base-path.js';
import { countryPath } from '../src/country-path.js';
import { type World, world } from '../src/world.js';

const joined = countryPath(world, 'UA', { 'UA-43': 'UA' })!;

test('basePath(world) has every country and no area drawn as disputed', () => {
  const path = basePath(world);
  expect(path).toContain(world.shapes.FR);
  expect(path).not.toContain(world.shapes['UA-43']);
  expect(path).not.toContain(world.shapes.EH);
});

test('basePath(world) has the disputed areas that are drawn on their own', () => {
  const path = basePath(world);
  expect(path).toContain(world.shapes.XK);
  expect(path).toContain(world.shapes.TW);
});

test('basePath(world, except) leaves out the given countries', () => {
  const path = basePath(world, ['FR', 'UA', 'XK']);
  expect(path).not.toContain(world.shapes.FR);
  expect(path).not.toContain(world.shapes.UA);
  expect(path).not.toContain(world.shapes.XK);
  expect(path).toContain(world.shapes.DE);
});

test('basePath(world, except, policy) draws an area with the country it is given to', () => {
  expect(basePath(world, [], { 'UA-43': 'UA' })).toContain(joined);
  expect(basePath(world, ['UA'], { 'UA-43': 'UA' })).not.toContain(joined);
});

test('basePath(world, except, policy) leaves out a country that the policy draws as disputed', () => {
  expect(basePath(world, [], { XK: 'disputed' })).not.toContain(world.shapes.XK);
});

test('basePath(world) has a country once that is also the owner of an area', () => {
  expect(basePath(world).split(world.shapes.UA)).toHaveLength(2);
});

test('basePath(world, except, policy) draws an area on a map without the rest of its country', () => {
  const golan: World = { width: 9, height: 9, shapes: { B16: 'M1 1l4 0 0 4-4 0z' }, dots: {} };
  expect(basePath(golan, [], { B16: 'SY' })).toBe('M1 1l4 0 0 4-4 0z');
});
