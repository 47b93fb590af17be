import { expect, test } from 'vitest';
import { borderOptions } from '../src/border-options.js';
import { isOnMap } from '../src/is-on-map.js';
import { world } from '../src/world.js';

const shapes: Readonly<Record<string, string | undefined>> = world.shapes;

test('borderOptions has each area once', () => {
  const codes = borderOptions.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(borderOptions)('borderOptions: $code can be drawn as $ways, all of them on the map', ({ ways }) => {
  expect(ways.filter((way) => way !== 'disputed' && !isOnMap(world, way))).toEqual([]);
});

test.each(borderOptions)('borderOptions: $code can be hatched if it has a shape, and only then', (option) => {
  expect(option.ways.some((way) => way === 'disputed')).toBe(option.code in world.shapes);
});

test('borderOptions lists every shape without an ISO 3166-1 code', () => {
  const listed = new Set<string>(borderOptions.map(({ code }) => code));
  expect(Object.keys(shapes).filter((code) => code.length !== 2 && !listed.has(code))).toEqual([]);
});

test.each([
  ['UA-43', ['disputed', 'UA', 'RU']],
  ['XK', ['XK', 'disputed', 'RS']],
  ['TW', ['TW', 'disputed', 'CN']],
  ['B16', ['disputed', 'SY', 'IL']],
  ['UA-14', ['UA']],
])('borderOptions: %s is drawn as the first of %j', (code, ways) => {
  expect(borderOptions.find((option) => option.code === code)?.ways).toEqual(ways);
});
