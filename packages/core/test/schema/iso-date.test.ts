import { expect, test } from 'vitest';
import { isIsoDate } from '../../src/schema/iso-date.js';

test.each([
  ['2026-01-31', true],
  ['2028-02-29', true],
  ['2026-01-31T09:30Z', true],
  ['2026-01-31T09:30:00.5+02:00', true],
  ['2026-02-29', false],
  ['2026-01-31T24:00Z', false],
  ['2026-01-31T09:30', false],
  ['31 January 2026', false],
  ['', false],
])('isIsoDate(%j) is %j', (value, expected) => {
  expect(isIsoDate(value)).toBe(expected);
});
