import { expect, test } from 'vitest';
import { syntaxFault } from '../../src/input/syntax-fault.js';

test.each([
  ['{"a": 1,}', 1, 9, 'expected a property name in double quotation marks, got "}"'],
  ['{\n  "a" 1\n}', 2, 7, 'expected ":", got "1"'],
  ['', 1, 1, 'expected a value, got the end of the file'],
  ['{"a": 1\n', 2, 1, 'expected "," or "}", got the end of the file'],
  ['[1, 2', 1, 6, 'expected "," or "]", got the end of the file'],
  ['// no\n{}', 1, 1, 'expected JSON, which has no comments, got "//"'],
  ["{'a': 1}", 1, 2, `expected JSON, got "'a':"`],
  ['{"a": "x\ny"}', 1, 7, 'expected a closing quotation mark on the same line, got "\\"x"'],
  ['{"a": "\\x"}', 1, 7, 'expected an escape such as "\\n" or "\\u00e9", got "\\"\\\\x\\"}"'],
  ['<html>', 1, 1, 'expected JSON, got "<html>"'],
])('syntaxFault of %j is at %i:%i', (source, line, column, message) => {
  expect(syntaxFault({ file: 'a.json', line: 1, source })).toEqual({ path: '', message, line, column });
});

test('lines are counted from where the text begins in its file', () => {
  expect(syntaxFault({ file: 'a.ndjson', line: 7, source: '{' })).toMatchObject({ line: 7, column: 2 });
});

test('nesting beyond reason is a fault like any other', () => {
  const source = '['.repeat(200_000);
  expect(syntaxFault({ file: 'a.json', line: 1, source }).message).toMatch(/^expected /u);
});
