import { expect, test } from 'vitest';
import { termOf } from '../../src/archive/search-term.js';

test.each([
  ['Talks', 'talks'],
  ['U.S.', 'us'],
  ['Éire', 'eire'],
  ['E\u0301ire', 'eire'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['ŁÓDŹ', 'lodz'],
  ['Ærø', 'aero'],
  ['İstanbul', 'istanbul'],
  ['ﬁne', 'fine'],
  ['Ｆｅｒｒｙ', 'ferry'],
  ['Λόγος', 'λογοσ'],
  ['ΛΟΓΟΣ', 'λογοσ'],
  ['ёлка', 'елка'],
  ['п’ять', 'пять'],
  ['مُحَمَّد', 'محمد'],
  ['أحمد', 'احمد'],
  ['שָׁלוֹם', 'שלום'],
  ['が', 'が'],
  ['ｶﾞ', 'ガ'],
  ['हिन्दी', 'हिन्दी'],
  ['한국', '한국'],
  ['constructor', 'constructor'],
  ['\u0301', ''],
  ['', ''],
])('termOf(%j) is %j', (word, term) => {
  expect(termOf(word)).toBe(term);
});

test('termOf(word) keeps the beginning of a word without end', () => {
  expect(termOf('a'.repeat(100_000))).toBe('a'.repeat(64));
  expect(termOf('é'.repeat(100_000))).toBe('e'.repeat(64));
});
