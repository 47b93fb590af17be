import { expect, test } from 'vitest';
import { paraphrases } from './paraphrases.js';

test.each([
  ['Nearly half said trams were late.', ['trams were late']],
  ['Of 40 riders, six in 10 said trams were late.', ['trams were late']],
  ['About 42% say trams are late.', ['trams are late']],
  ['Trams, an inside source said, were late.', ['Trams | were late']],
])('paraphrases with a loose subject in: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});
