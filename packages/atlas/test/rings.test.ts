import { expect, test } from 'vitest';
import { pathOf, type Ring, ringsOf } from '../src/rings.js';

const square: Ring = [
  [10, 20],
  [14, 20],
  [14, 24],
  [10, 24],
];
const triangle: Ring = [
  [2, 3],
  [5, 1],
  [4, 9],
];

test('pathOf(rings) starts each ring with an absolute move and closes it', () => {
  expect(pathOf([square, triangle])).toBe('M10 20l4 0 0 4-4 0zM2 3l3-2-1 8z');
});

test('ringsOf(path) reads what pathOf wrote', () => {
  expect(ringsOf(pathOf([square, triangle]))).toEqual([square, triangle]);
});

test('ringsOf(path) leaves out a last step that goes back to the start', () => {
  expect(ringsOf('M10 20l 4 0 0 4-4 0 0-4z')).toEqual([square]);
});

test('ringsOf("") is empty, and so is pathOf([])', () => {
  expect(ringsOf('')).toEqual([]);
  expect(pathOf([])).toBe('');
});
