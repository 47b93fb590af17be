import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../src/map/still/wrap-text.js';

const measure = (text: string, size: number): number => text.length * size;

test.each<[string, number, string[]]>([
  ['', 10, []],
  [' \n ', 10, []],
  ['one', 10, ['one']],
  ['one two', 7, ['one two']],
  ['one two', 6, ['one', 'two']],
  ['one two six', 7, ['one two', 'six']],
  ['  one\n\ttwo ', 7, ['one two']],
  ['harbourmaster', 5, ['harbo', 'urmas', 'ter']],
  ['a harbour b', 5, ['a', 'harbo', 'ur b']],
  ['one', 0, ['o', 'n', 'e']],
])('wrapText(%j, 1, %d, measure) is %j', (text, width, lines) => {
  expect(wrapText(text, 1, width, measure)).toEqual(lines);
});

test('wrapText(text, size, width, measure) measures at the size', () => {
  expect(wrapText('one two', 2, 7, measure)).toEqual(['one', 'two']);
});

test('wrapText(text, size, width, measure) does not break a character of two code units', () => {
  expect(wrapText('🚢🚢', 1, 3, measure)).toEqual(['🚢', '🚢']);
});

const words = fc.string({ unit: 'binary-ascii' });
const widths = fc.integer({ min: 1, max: 30 });

test('wrapText(text, size, width, measure) has no line that is wider', () => {
  fc.assert(
    fc.property(words, widths, (text, width) => {
      for (const line of wrapText(text, 1, width, measure)) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

test('wrapText(text, size, width, measure) keeps every character that is not a space', () => {
  fc.assert(
    fc.property(words, widths, (text, width) => {
      const lines = wrapText(text, 1, width, measure).join('');
      expect(lines.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
