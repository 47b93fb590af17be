import { expect, test } from 'vitest';
import { dateWords } from '../src/date-words.js';

test.each([
  ['2031-05-04', 'en', 'May 4, 2031'],
  ['2031-05-04', 'en-GB', '4 May 2031'],
  ['2031-05-04T23:59:00-10:00', 'de', '4. Mai 2031'],
  ['2031-05-04', 'no language', '2031-05-04'],
  ['soon', 'en', 'soon'],
  ['2026-02-30', 'en', '2026-02-30'],
  ['2026-05', 'en', '2026-05'],
  ['2026', 'en', '2026'],
  ['2026-01-01 noon', 'en', '2026-01-01 noon'],
])('dateWords(%j, %j) gives %j', (date, language, words) => {
  expect(dateWords(date, language)).toBe(words);
});
