import { expect, test } from 'vitest';
import { nearlySameWords, sameWords } from './same-words.js';

const text = 'She said that “the long, cold pier is shut,” at last.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ['the long, cold pier is shut,', 'the long, cold pier is shut', true],
  ['the long, cold pier is shut', '“the long, cold pier is shut,”', true],
  ['the long, cold pier is shut', 'that “the long, cold pier is shut,”', true],
  ['the long, cold pier is shut', 'long, cold pier is shut', false],
  ['the long, cold pier is shut', 'the long, cold pier', false],
])('sameWords(text, %j, %j) is %s', (a, b, same) => {
  expect(sameWords(text, at(a), at(b))).toBe(same);
  expect(sameWords(text, at(b), at(a))).toBe(same);
});

test.each([
  ['the long, cold pier is shut', 'long, cold pier is shut', true],
  ['the long, cold pier is shut', 'that “the long, cold pier is shut,”', true],
  ['the long, cold pier is shut', 'the long, cold pier', false],
  ['the long, cold pier is shut', 'the long, cold pier is shut,” at last', false],
  ['the long', 'at last', false],
])('nearlySameWords(text, %j, %j) is %s', (a, b, same) => {
  expect(nearlySameWords(text, at(a), at(b))).toBe(same);
  expect(nearlySameWords(text, at(b), at(a))).toBe(same);
});
