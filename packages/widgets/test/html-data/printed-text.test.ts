import { displayText } from '@onrecord/core/query';
import { expect, test } from 'vitest';
import { printedText } from '../../src/html-data/printed-text.js';

test.each([
  ['direct', 'We sail.'],
  ['direct', 'We sail,'],
  ['mixed', 'shameful'],
  ['mixed', 'shameful.'],
  ['mixed', 'the U.S.'],
  ['term', 'line،'],
  ['indirect', 'They would pay.'],
] as const)('printedText of a %s quote is shown as %j again', (attribution, shown) => {
  expect(displayText({ text: printedText(shown, attribution), attribution })).toBe(shown);
});

test('printedText adds nothing to words that are shown as they are', () => {
  expect(printedText('shameful', 'mixed')).toBe('shameful');
});
