import { expect, test } from 'vitest';
import { paraphrases } from './paraphrases.js';

test.each([
  ['Asked whether trams would run, Ada Lee nodded.', ['whether trams would run']],
  ['Ada Lee nodded when asked by a reporter whether trams would run.', ['whether trams would run']],
  ['Ada Lee, of the tram board, asked who had paid.', ['who had paid']],
  ['The driver was asked whether trams would run.', ['whether trams would run']],
  ['Asked whether trams were “late,” Ada Lee nodded.', []],
  ['Asked about trams, Ada Lee nodded.', []],
])('questions in: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});
