import { expect, test } from 'vitest';
import { paraphrases } from './paraphrases.js';

test.each([
  ['Ada Lee said the trams led the way.', ['the trams led the way']],
  ['Ada Lee said about half of the trams stopped.', ['about half of the trams stopped']],
  ['Ada Lee reported at least six trams stopped.', ['at least six trams stopped']],
  ['Ada Lee said if it rained, trams would stop.', ['if it rained, trams would stop']],
  ['Ada Lee said there’s no tram.', ['there’s no tram']],
  ['Ada Lee found a seat near friends.', []],
  ['Ada Lee said it to the driver.', []],
])('a clause without "that" in: %s', (text, expected) => {
  expect(paraphrases(text)).toEqual(expected);
});
