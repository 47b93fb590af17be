import { expect, test } from 'vitest';
import { fitted, oneLine } from '../../../src/publish/still/fitted.js';

const measure = (text: string, size: number): number => text.length * size;
const room = { width: 100, height: 40, leading: 1, sizes: [20, 10] };

test('fitted(text) takes the largest size that fits', () => {
  expect(fitted('ab cd', room, measure)).toEqual({ lines: ['ab cd'], size: 20 });
  expect(fitted('abcd efgh ijkl', room, measure)).toEqual({ lines: ['abcd efgh', 'ijkl'], size: 10 });
});

test('a text that fits in no size ends with an ellipsis', () => {
  const { lines } = fitted('aaaaaaa bbbbbbb, ccccccc ddddddd eeeeeee', room, measure);
  expect(lines).toEqual(['aaaaaaa', 'bbbbbbb,', 'ccccccc', 'ddddddd…']);
});

test('oneLine(text) cuts at a word', () => {
  expect(oneLine('one two three', 10, 90, measure)).toBe('one two…');
  expect(oneLine('one', 10, 90, measure)).toBe('one');
});
