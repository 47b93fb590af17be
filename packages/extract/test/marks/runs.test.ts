import { expect, test } from 'vitest';
import { markedParagraphs } from '../../src/marks/marked-paragraphs.js';
import { quotesInSingles, runsIn } from '../../src/marks/runs.js';

const paragraph = (text: string) => markedParagraphs(text, [{ start: 0, end: text.length }])[0]!;

const runs = (text: string, inSingles = false) =>
  runsIn(text, paragraph(text), inSingles).map(({ start, end }) => text.slice(start, end));

test.each([
  ['“a” and “b”', ['a', 'b']],
  ['"a" and "b"', ['a', 'b']],
  ["''a'' and ``b''", ['a', 'b']],
  ['„a“ und «b»', ['a', 'b']],
  ['” a', []],
  ['“a', ['a']],
  ['“a “b”', ['a', 'b']],
  ['“a ‘b’ c”', ['a ‘b’ c']],
  ["''a 'b''' c", ["a 'b"]],
  ['a 6-foot-2" man', []],
  ['“ a ”', ['a']],
  ['“”', []],
])('runsIn(%s)', (text, expected) => {
  expect(runs(text)).toEqual(expected);
});

test.each([
  ['‘a,’ he said', ['a,']],
  ['‘the workers’ pay,’ he said', ['the workers’ pay,']],
  ["'it's late,' he said", ["it's late,"]],
  ['‘a “b” c,’ he said', ['a “b” c,']],
  ['“a” and ‘b’', ['a', 'b']],
])('runsIn(%s) of a text that quotes in single marks', (text, expected) => {
  expect(runs(text, true)).toEqual(expected);
});

test.each([
  ['‘Trams run,’ said Lee. ‘Buses stop.’', true],
  ['“Trams run,” said Lee. It’s late, the workers’ tram said.', false],
  ['“The ‘Night Owl,’ as they say,” said Lee. “It runs.”', false],
])('quotesInSingles(%s) is %s', (text, expected) => {
  expect(quotesInSingles(text, [paragraph(text)])).toBe(expected);
});
