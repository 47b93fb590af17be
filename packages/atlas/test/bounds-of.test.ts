import { expect, test } from 'vitest';
import { boundsOf } from '../src/bounds-of.js';

test('boundsOf(path) is the box around every part', () => {
  expect(boundsOf('M10 20l4 0 0 4-4 0zM2 3l3-2-1 8z')).toEqual({ x: 2, y: 1, width: 12, height: 23 });
});

test('boundsOf("") is undefined', () => {
  expect(boundsOf('')).toBeUndefined();
});
