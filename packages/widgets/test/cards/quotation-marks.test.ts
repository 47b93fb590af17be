import { expect, test } from 'vitest';
import { inMarks } from '../../src/cards/quotation-marks.js';

test.each([
  ['en', '“a”'],
  ['en-GB', '“a”'],
  ['de-AT', '„a“'],
  ['fr', '«\u202Fa\u202F»'],
  ['uk', '«a»'],
  ['ar', '«a»'],
  ['ja', '「a」'],
  ['tlh', '“a”'],
  ['constructor', '“a”'],
  ['', '“a”'],
])('inMarks(words, %j)', (lang, quoted) => {
  expect(inMarks('a', lang)).toBe(quoted);
});
