import { expect, test } from 'vitest';
import { paraphrases } from './paraphrases.js';

test.each([
  ['Ada Lee told reporters on Monday that trams were late.', ['trams were late']],
  ['Ada Lee said last week that trams were late.', ['trams were late']],
  ['Ada Lee said in an interview in Varnia that trams were late.', ['trams were late']],
  ['Ada Lee said this week trams were late.', ['trams were late']],
  ['Ada Lee shot back that trams were late.', ['trams were late']],
])('paraphrases after time and place in: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});
