import { expect, test } from 'vitest';
import { isShort, long, short } from '../scripts/digits.js';
import { digitValues, longNumber } from '../src/digits.js';

const shortNumbers = Array.from({ length: 83 }, (_, i) => i - 41);
const longNumbers = [0, 1, -1, 41, 42, -42, 83, 1920, -1932, 3444, -3444];

test('isShort(number) is so from -41 to 41', () => {
  expect(shortNumbers.every(isShort)).toBe(true);
  expect([-42, 42].some(isShort)).toBe(false);
});

test.each(shortNumbers)('digitValues has %i for its digit', (number) => {
  expect(digitValues[short(number).charCodeAt(0)]).toBe(number);
});

test.each(longNumbers)('longNumber(text, at) reads %i, wherever it is', (number) => {
  expect(long(number)).toHaveLength(2);
  expect(longNumber(`;${long(number)};`, 1)).toBe(number);
});

test('digits are none of the marks, and need no escape in a script', () => {
  expect(shortNumbers.map(short).join('')).not.toMatch(/[ ;,=~\-"'`\\<]/);
});
