import { expect, test } from 'vitest';
import { dateWords } from '../src/date-words.js';

test.each([
  ['2031-05-04', 'en', 'May 4, 2031'],
  ['2031-05-04', 'en-GB', '4 May 2031'],
  ['2031-05-04T23:59:00-10:00', 'de', '4. Mai 2031'],
  ['2031-05-04', 'no language', '2031-05-04'],
  ['soon', 'en', 'soon'],
])('dateWords(%j, %j) gives %j', (date, language, words) => {
  expect(dateWords(date, language)).toBe(words);
});
