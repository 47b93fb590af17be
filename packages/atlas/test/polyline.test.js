import { expect, test } from 'vitest';
import { polyline } from '../scripts/polyline.js';
import { numbersOf } from '../src/polyline.js';

const rules = [
  [[0, 0], '(('],
  [[1, -1], 'te'],
  [[15, -16], 'wE'],
  [[16, -17], '-e]e'],
  // The example in Google's description of the format: `_p~iF~ps|U` in its digits.
  [[3850000, -12020000], '-CB!)BCI3?'],
];

test.each(rules)('polyline(points) writes a step of %j as %j', (step, text) => {
  expect(polyline([[0, 0], step])).toBe(text);
});

test.each(rules)('numbersOf(polyline) reads %j from %j', (step, text) => {
  expect(numbersOf(text)).toEqual(step);
});

test('numbersOf(polyline) reads every step that polyline(points) wrote', () => {
  const points = [[5, 5], [8, 1], [-40, 60]]; // prettier-ignore
  expect(numbersOf(polyline(points))).toEqual([3, -4, -48, 59]);
});

test('numbersOf("") is empty, and a single point has no steps', () => {
  expect(numbersOf('')).toEqual([]);
  expect(polyline([[5, 5]])).toBe('');
});
