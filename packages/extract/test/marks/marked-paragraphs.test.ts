import { expect, test } from 'vitest';
import { markedParagraphs } from '../../src/marks/marked-paragraphs.js';

test('markedParagraphs(text, paragraphs) gives each the places of its own marks', () => {
  const text = '“a” ’ \n«b» it\'s "c"';
  expect(
    markedParagraphs(text, [
      { start: 0, end: 3 },
      { start: 7, end: text.length },
    ]),
  ).toEqual([
    { start: 0, end: 3, places: [0, 2] },
    { start: 7, end: text.length, places: [7, 9, 13, 16, 18] },
  ]);
});
