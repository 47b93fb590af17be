import { expect, test } from 'vitest';
import { wellFormed } from '../src/well-formed.js';

test.each([
  ['tide \uD83D', 'tide \uFFFD'],
  ['\uDEA2\uD83D', '\uFFFD\uFFFD'],
  ['🚢 tide', '🚢 tide'],
  ['', ''],
])('wellFormed(%j) is %j', (text, expected) => {
  expect(wellFormed(text)).toBe(expected);
});
