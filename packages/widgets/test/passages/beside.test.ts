import { expect, test } from 'vitest';
import { beside } from '../../src/passages/beside.js';

const card = { width: 300, height: 200 };
const page = { width: 1000, height: 700 };

test.each([
  ['below a box', { left: 100, right: 120, top: 50, bottom: 70 }, false, { left: 100, top: 78 }],
  [
    'above where there is no room below',
    { left: 100, right: 120, top: 600, bottom: 620 },
    false,
    { left: 100, top: 392 },
  ],
  [
    'from the right in text from right to left',
    { left: 500, right: 520, top: 50, bottom: 70 },
    true,
    { left: 220, top: 78 },
  ],
  [
    'inside the window on the right',
    { left: 950, right: 970, top: 50, bottom: 70 },
    false,
    { left: 684, top: 78 },
  ],
  ['inside the window on the left', { left: 0, right: 10, top: 50, bottom: 70 }, true, { left: 16, top: 78 }],
])('beside puts a card %s', (_, box, isRightToLeft, corner) => {
  expect(beside(box, card, page, isRightToLeft)).toEqual(corner);
});

test('beside puts a card below a box where there is room neither way', () => {
  const box = { left: 100, right: 120, top: 90, bottom: 110 };
  expect(beside(box, card, { width: 1000, height: 250 }, false)).toEqual({ left: 100, top: 118 });
});
