import { expect, test } from 'vitest';
import { basePath } from '../src/base-path.js';
import { countryPath } from '../src/country-path.js';
import { world } from '../src/world.js';

const joined = countryPath(world, 'UA', { 'UA-43': 'UA' })!;

test('basePath(world) has every country and no disputed area', () => {
  const path = basePath(world);
  expect(path).toContain(world.shapes.FR);
  expect(path).not.toContain(world.shapes['UA-43']);
  expect(path).not.toContain(world.shapes.EH);
});

test('basePath(world, except) leaves out the given countries', () => {
  const path = basePath(world, ['FR', 'UA']);
  expect(path).not.toContain(world.shapes.FR);
  expect(path).not.toContain(world.shapes.UA);
  expect(path).toContain(world.shapes.DE);
});

test('basePath(world, except, policy) draws an area with the country it is given to', () => {
  expect(basePath(world, [], { 'UA-43': 'UA' })).toContain(joined);
  expect(basePath(world, ['UA'], { 'UA-43': 'UA' })).not.toContain(joined);
});
