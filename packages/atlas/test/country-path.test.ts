import { expect, test } from 'vitest';
import { boundsOf } from '../src/bounds-of.js';
import { countryPath } from '../src/country-path.js';
import { world } from '../src/world.js';

const crimea = boundsOf(world.shapes['UA-43'])!;

test('countryPath(world, code) is the shape of the country', () => {
  expect(countryPath(world, 'UA')).toBe(world.shapes.UA);
});

test('countryPath(world, code, policy) includes the areas given to the country, in one outline', () => {
  const { y, height } = boundsOf(countryPath(world, 'UA', { 'UA-43': 'UA' })!)!;
  expect(y + height).toBe(crimea.y + crimea.height);
  expect(countryPath(world, 'UA', { 'UA-43': 'UA' })!.match(/M/g)).toHaveLength(1);
});

test('countryPath(world, code, policy) leaves out an area given to another', () => {
  expect(countryPath(world, 'UA', { 'UA-43': 'RU' })).toBe(world.shapes.UA);
});

test('countryPath(world, code) is undefined for a country with only a dot', () => {
  expect(world.dots.MC).toBeDefined();
  expect(countryPath(world, 'MC')).toBeUndefined();
});

test('countryPath(world, code, policy) draws a territory that is a disputed area as its policy says', () => {
  expect(countryPath(world, 'EH')).toBeUndefined();
  expect(countryPath(world, 'EH', { EH: 'EH' })).toBe(world.shapes.EH);
  expect(countryPath(world, 'EH', { EH: 'MA' })).toBeUndefined();
});

test('countryPath(world, code) draws a disputed area on its own where that is its default', () => {
  expect(countryPath(world, 'XK')).toBe(world.shapes.XK);
});

test.each([
  ['XK', 'disputed'],
  ['XK', 'RS'],
  ['TW', 'CN'],
] as const)('countryPath(world, %j) is undefined if its policy is %j', (code, way) => {
  expect(countryPath(world, code, { [code]: way })).toBeUndefined();
});

test('countryPath(world, code, policy) includes a neighbour given to the country, in one outline', () => {
  const path = countryPath(world, 'RS', { XK: 'RS' })!;
  expect(path.match(/M/g)).toHaveLength(1);
  expect(boundsOf(path)!.height).toBeGreaterThan(boundsOf(world.shapes.RS)!.height);
});

test('countryPath(world, code, policy) joins several areas with the country, in one outline', () => {
  const joined = countryPath(world, 'IN', { 'IN-JK': 'IN', 'PK-JK': 'IN', KAS: 'IN', B07: 'IN' })!;
  expect(joined.match(/M/g)).toHaveLength(world.shapes.IN.match(/M/g)!.length);
});

test('countryPath(map, code) is undefined for a country that is not on the map', () => {
  expect(countryPath({ width: 1, height: 1, shapes: {}, dots: {} }, 'UA')).toBeUndefined();
});

test('countryPath(world, code, policy) throws for a policy that does not hold', () => {
  // @ts-expect-error Poland doesn't claim Crimea
  expect(() => countryPath(world, 'PL', { 'UA-43': 'PL' })).toThrow('borders["UA-43"]');
});
