import { expect, test } from 'vitest';
import { instant } from '../../src/export/instant.js';

test.each([
  ['2031-06-01T08:30+02:00', '2031-06-01T06:30:00.000Z'],
  ['2031-06-01T08:30:15.5Z', '2031-06-01T08:30:15.500Z'],
  ['2031-06-01', undefined],
  ['0000-01-01T00:00+01:00', undefined],
  ['9999-12-31T23:59-01:00', undefined],
  ['Tomorrow', undefined],
  [undefined, undefined],
])('instant(%j) is %j', (date, utc) => {
  expect(instant(date)).toBe(utc);
});
