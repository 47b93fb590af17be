import { expect, test } from 'vitest';
import { isOnMap } from '../src/is-on-map.js';
import { world } from '../src/world.js';

const codes: [code: string, expected: boolean][] = [
  ['UA', true],
  ['MT', true],
  ['GL', true],
  ['HK', true],
  ['EH', true],
  ['AQ', false],
  ['ZZ', false],
  ['UA-43', false],
  ['CYN', false],
  ['ua', false],
  ['', false],
  ['constructor', false],
];

test.each(codes)('isOnMap(world, %j) is %j', (code, expected) => {
  expect(isOnMap(world, code)).toBe(expected);
});
