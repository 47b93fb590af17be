import { expect, test } from 'vitest';
import { resolveBorders } from '../src/borders.js';
import { europe } from '../src/europe.js';
import { isDisputedByDefault } from '../src/is-disputed-by-default.js';
import { world } from '../src/world.js';

const borders: Readonly<Record<string, string | undefined>> = resolveBorders('disputed');
const codes = new Set([...Object.keys(world.shapes), ...Object.keys(europe.shapes)]);

test.each([...codes])('isDisputedByDefault(%j) is what the default policy says', (code) => {
  expect(isDisputedByDefault(code)).toBe(borders[code] === 'disputed');
});

test.each([...codes].filter((code) => !isDisputedByDefault(code)))(
  'isDisputedByDefault(%j) is false for a shape of its own: it is part of no other',
  (code) => {
    expect(borders[code] ?? code).toBe(code);
  },
);
