import { expect, test } from 'vitest';
import { english } from '../../src/english/english.js';
import { dictionaryOf } from '../../src/text/dictionary.js';
import type { Token } from '../../src/text/token.js';
import { tokenize } from '../../src/text/tokenize.js';

test.each([
  ['Lee’s tram', ['Lee', '’s', 'tram']],
  ['the workers’ pay', ['the', 'workers', '’', 'pay']],
  ["they're late", ['they', "'re", 'late']],
  ['U.S. trams', ['U.S.', 'trams']],
  ['R-N.Y. said', ['R-N.Y.', 'said']],
  ['12,000 trams', ['12,000', 'trams']],
  ['left.She', ['left', '.', 'She']],
  ['trams -- and', ['trams', '—', 'and']],
  ['al-Marzouq said', ['al-Marzouq', 'said']],
])('tokenize(%s)', (text, expected) => {
  const tokens: Token[] = [];
  tokenize(text, 0, text.length, dictionaryOf(english), tokens);
  expect(tokens.map((token) => token.text)).toEqual(expected);
});
