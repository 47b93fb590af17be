import { expect, test } from 'vitest';
import { english } from '../../src/english/english.js';
import { Dictionary } from '../../src/text/dictionary.js';

test('Dictionary.entryAt(text, start, end) tells more words apart than it keeps', () => {
  const dictionary = new Dictionary(english);
  const words = Array.from({ length: 40_000 }, (_, i) => `Word${i}`);
  const read = [...words, ...words].map((word) => dictionary.entryAt(word, 0, word.length));
  expect(read.map(({ text }) => text)).toEqual([...words, ...words]);
  expect(read.map(({ word }) => word)).toEqual([...words, ...words].map((word) => word.toLowerCase()));
});
