import { expect, test } from 'vitest';
import { clip } from '../scripts/clip.js';

const box = [[0, 0], [10, 10]]; // prettier-ignore
const border = [[7.1, -3.3], [3.7, 5.2], [4.9, 13.7]]; // prettier-ignore
const west = [[-5, 13.7], [-5, -3.3], ...border, [-5, 13.7]]; // prettier-ignore
const east = [...border.toReversed(), [20, -3.3], [20, 13.7], border[2]]; // prettier-ignore

test('clip(polygon, box) keeps what is inside', () => {
  const square = [[[2, 2], [2, 4], [4, 4], [4, 2], [2, 2]]]; // prettier-ignore
  expect(clip(square, box)).toEqual(square);
});

test('clip(polygon, box) is empty for what is outside', () => {
  expect(clip([[[12, 2], [12, 4], [14, 4], [12, 2]]], box)).toEqual([]); // prettier-ignore
});

test('clip(polygon, box) is the box for what covers it', () => {
  const [ring] = clip([[[-9, -9], [-9, 19], [19, 19], [19, -9], [-9, -9]]], box); // prettier-ignore
  expect(new Set(ring.map(String))).toEqual(new Set(['0,0', '0,10', '10,10', '10,0']));
});

test('clip(polygon, box) cuts neighbours at the same points', () => {
  const [left, right] = [west, east].map((ring) => new Set(clip([ring], box).flat().map(String)));
  expect([...left].filter((point) => right.has(point))).toHaveLength(3);
});

test('clip(polygon, box) closes rings', () => {
  const [ring] = clip([west], box);
  expect(ring.at(-1)).toEqual(ring[0]);
});
