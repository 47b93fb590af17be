import { expect, test } from 'vitest';
import { joinShapes } from '../src/join-shapes.js';
import { ringsOf } from '../src/rings.js';

const left = 'M0 0l4 0 0 4-4 0z';
const right = 'M4 0l4 0 0 4-4 0z';
const apart = 'M20 0l4 0 0 4-4 0z';

test('joinShapes(paths) leaves out the border between neighbours', () => {
  const [outline, ...more] = ringsOf(joinShapes([left, right]));
  expect(more).toEqual([]);
  expect(new Set(outline!.map(String))).toEqual(new Set(['0,0', '4,0', '8,0', '8,4', '4,4', '0,4']));
});

test('joinShapes(paths) keeps shapes that do not touch', () => {
  expect(ringsOf(joinShapes([left, apart]))).toHaveLength(2);
});

test('joinShapes(paths) fills a hole with the shape that fits it', () => {
  const frame = 'M0 0l9 0 0 9-9 0zM3 3l0 3 3 0 0-3z';
  const filling = 'M3 3l3 0 0 3-3 0z';
  expect(ringsOf(joinShapes([frame, filling]))).toHaveLength(1);
});

test('joinShapes([]) is empty', () => {
  expect(joinShapes([])).toBe('');
});
