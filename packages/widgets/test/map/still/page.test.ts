import { expect, test } from 'vitest';
import { leftOf, lineOn, measureOf, startOf } from '../../../src/map/still/page.js';
import { paper } from '../../fixtures/paper.js';

test('measureOf(page) is what the paddings leave', () => {
  expect(measureOf(paper({ width: 400, padding: 16 }))).toBe(368);
});

test.each([
  [false, 16 + 30],
  [true, 400 - 16 - 30 - 50],
])('leftOf(page, 30, 50) on a page from the right: %j is %d', (isRightToLeft, left) => {
  expect(leftOf(paper({ isRightToLeft }), 30, 50)).toBe(left);
});

test.each([
  [false, 16],
  [true, 400 - 16],
])('startOf(page) is at the side of a page from the right: %j', (isRightToLeft, x) => {
  expect(startOf(paper({ isRightToLeft }))).toBe(x);
});

test('lineOn(page, text) runs from the right on a page that does', () => {
  expect(lineOn(paper({ isRightToLeft: true }), 'NATO: ناقد')).toBe('\u2067NATO: ناقد\u2069');
  expect(lineOn(paper(), 'NATO')).toBe('NATO');
});
