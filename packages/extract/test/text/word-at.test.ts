import { expect, test } from 'vitest';
import { wordAt } from '../../src/text/word-at.js';

test('wordAt(text, start, end) tells more words apart than it keeps', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `Word${i}`);
  const read = [...words, ...words].map((word) => wordAt(word, 0, word.length));
  expect(read.map(({ text }) => text)).toEqual([...words, ...words]);
  expect(read.map(({ word }) => word)).toEqual([...words, ...words].map((word) => word.toLowerCase()));
});
