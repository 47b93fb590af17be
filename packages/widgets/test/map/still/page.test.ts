import { expect, test } from 'vitest';
import { leftOf, measureOf } from '../../../src/map/still/page.js';
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
