import { expect, test } from 'vitest';
import { middleOf } from '../src/middle-of.js';

test('middleOf(path) is the middle of the largest part', () => {
  expect(middleOf('M0 0l2 0 0 2-2 0zM10 20l40 0 0 40-40 0z')).toEqual([30, 41]);
});

test('middleOf(path) is on land where the centroid is not', () => {
  const horseshoe = 'M0 0l30 0 0 30-4 0 0-26-18 0 0 26-8 0z';
  expect(middleOf(horseshoe)![0]).toBe(4);
});

test('middleOf("") is undefined', () => {
  expect(middleOf('')).toBeUndefined();
});
