import { expect, test } from 'vitest';
import { roundArc } from '../scripts/round-arc.js';

test('roundArc(arc) rounds and leaves out repeated points', () => {
  expect(roundArc([[0.2, 0.4], [0.3, 0.1], [5.6, 7.5]])).toEqual([[0, 0], [6, 8]]); // prettier-ignore
});

test('roundArc(arc) leaves out points on a straight line', () => {
  expect(roundArc([[0, 0], [2, 2], [4, 4], [4, 6]])).toEqual([[0, 0], [4, 4], [4, 6]]); // prettier-ignore
});

test('roundArc(arc) keeps a closed arc closed', () => {
  const ring = roundArc([[0, 0], [9, 0], [9, 9], [0, 0]]); // prettier-ignore
  expect(ring.at(-1)).toEqual(ring[0]);
});

test('roundArc(arc) is a single point where the arc collapses', () => {
  expect(roundArc([[1.1, 1.1], [1.2, 0.9]])).toEqual([[1, 1]]); // prettier-ignore
});
