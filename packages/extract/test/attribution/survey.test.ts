import { expect, test } from 'vitest';
import { paraphrases } from './paraphrases.js';

test.each([
  ['The poll showed Ada Lee ahead by two points.', ['Ada Lee ahead by two points']],
  ['Ada Lee showed the poll to Ben Kim.', []],
])('what a poll finds in: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});
