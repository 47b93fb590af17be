import { expect, test } from 'vitest';
import { wordChanges } from '../../src/verify/word-changes.js';

test.each<[string, string, [quote: string, text: string][]]>([
  ['We never sail', 'We ever sail', [['never', 'ever']]],
  ['We sail', 'We never sail', [['', 'never']]],
  ['We never sail', 'We sail', [['never', '']]],
  ['the Line', 'the line', [['Line', 'line']]],
  ['We sail, now', 'We sail now', [[',', '']]],
  ['We sail … now', 'We sail by night now', [['…', 'by night']]],
  ['We sail.', 'We sail!', [['.', '!']]],
  ['Don’t go at 3.5 knots', "Don't go at 4.5 knots", [['3.5', '4.5']]],
  ['one two three four', 'one 2 three 4', [['two', '2'], ['four', '4']]], // prettier-ignore
  ['low tide', 'low—tide', [['', '—']]],
  ['no where', 'nowhere', [['no where', 'nowhere']]],
  ['渡口关闭了', '渡口开放了', [['关闭', '开放']]],
  ['( so )', '(so)', []],
  ['“so”', '„so“', []],
  ['', '', []],
  ['', 'all', [['', 'all']]],
])('wordChanges(%j, %j) is %j', (quote, text, changes) => {
  expect(wordChanges(quote, text)).toEqual(changes.map(([ours, theirs]) => ({ quote: ours, text: theirs })));
});

test('wordChanges(quote, text) takes wordings with nothing in common as a whole', () => {
  const ours = Array.from({ length: 600 }, (_, index) => `a${index}`).join(' ');
  const theirs = ours.replaceAll('a', 'b');
  expect(wordChanges(ours, theirs)).toEqual([{ quote: ours, text: theirs }]);
});

test.each([
  ['words', 'no port will close '.repeat(5300)],
  ['marks', '. '.repeat(50_000)],
  ['letters of a script without spaces', '港'.repeat(100_000)],
])('wordChanges(quote, text) compares 100,000 characters of %s', (_, words) => {
  expect(wordChanges(words, `${words} tide`)).toEqual([{ quote: '', text: 'tide' }]);
});
