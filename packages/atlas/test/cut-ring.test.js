import { expect, test } from 'vitest';
import { cutRing } from '../scripts/cut-ring.js';

const square = [[0, 0], [0, 4], [4, 4], [4, 0], [0, 0]]; // prettier-ignore

test('cutRing(ring, line) is two closed rings that share the line', () => {
  const [first, second] = cutRing(square, [[0, 1], [2, 2], [4, 1]]); // prettier-ignore
  expect(first).toEqual([[0, 1], [0, 4], [4, 4], [4, 1], [2, 2], [0, 1]]); // prettier-ignore
  expect(second).toEqual([[4, 1], [4, 0], [0, 0], [0, 1], [2, 2], [4, 1]]); // prettier-ignore
});

test('cutRing(ring, line) moves an end of the line onto the ring', () => {
  const [first] = cutRing(square, [[0.01, 1], [4, 4.001]]); // prettier-ignore
  expect(first[0]).toEqual([0, 1]);
  expect(first).toContainEqual([4, 4]);
});

test('cutRing(ring, line) throws when an end is not at the ring', () => {
  expect(() => cutRing(square, [[1, 1], [4, 1]])).toThrow('cut: expected a coast within 0.02 degrees of 1,1'); // prettier-ignore
});
