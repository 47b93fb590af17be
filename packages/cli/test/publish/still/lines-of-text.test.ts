import { expect, test } from 'vitest';
import { evenLines, linesOfText } from '../../../src/publish/still/lines-of-text.js';

/** Every letter is as wide as it is high. */
const measure = (text: string, size: number): number => Array.from(text).length * size;

test.each([
  ['', []],
  ['   ', []],
  ['one two three', ['one two', 'three']],
  ['well-known words', ['well-', 'known', 'words']],
  ['a\n b', ['a b']],
  ['unbreakable words', ['unbreaka', 'ble', 'words']],
  ['夜间渡轮将于五月停航。', ['夜间渡轮将于五月', '停航。']],
  ['10 000 rows', ['10 000', 'rows']],
])('linesOfText(%j) in eight letters is %j', (text, lines) => {
  expect(linesOfText(text, 10, 80, measure)).toEqual(lines);
});

test('no line is wider than there is room for', () => {
  const text = 'Nobody asked the pilots whether the ferry should run at night, said one.';
  for (const line of linesOfText(text, 10, 130, measure)) expect(measure(line, 10)).toBeLessThanOrEqual(130);
});

test('evenLines takes as many lines, and leaves no word alone', () => {
  expect(linesOfText('aaaa bbbb cccc dd', 10, 145, measure)).toEqual(['aaaa bbbb cccc', 'dd']);
  expect(evenLines('aaaa bbbb cccc dd', 10, 145, measure)).toEqual(['aaaa bbbb', 'cccc dd']);
});
