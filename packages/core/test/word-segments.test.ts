import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordSegments } from '../src/word-segments.js';

function undivided(text: string) {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return Array.from(segments, ({ segment, index, isWordLike }) => ({ segment, index, isWordLike }));
}

test('wordSegments(text) tells words from marks and white space', () => {
  expect(wordSegments('No, no')).toEqual([
    { segment: 'No', index: 0, isWordLike: true },
    { segment: ',', index: 2, isWordLike: false },
    { segment: ' ', index: 3, isWordLike: false },
    { segment: 'no', index: 4, isWordLike: true },
  ]);
});

test('wordSegments("") are none', () => {
  expect(wordSegments('')).toEqual([]);
});

test('wordSegments(text) are the same in a long text', () => {
  const words = fc.constantFrom(
    'We can’t close ',
    'a port.\n',
    '\r\n',
    '3.5 % of 1,000',
    '  ',
    '\u0301',
    '\u202F',
    ' \u0301e',
    '👩\u200D🚀 ',
    '🇳🇴🇮🇸 ',
    '我们支持停战协议，',
    '空の船です。',
    'ท่าเรือทุกแห่ง ',
    'لن نبيع الماء ',
    'Äpfel',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 400, maxLength: 1200 }), (parts) => {
      const text = parts.join('');
      expect(wordSegments(text)).toEqual(undivided(text));
    }),
    { numRuns: 100 },
  );
});

test('wordSegments(text) keeps the characters whole in a text without any space', () => {
  for (const character of ['e\u0301', '👩\u200D🚀', '👍🏽', '🚢', '港']) {
    const text = `.${character.repeat(3000)}`;
    const segments = wordSegments(text).map(({ segment }) => segment);
    expect(segments.join('')).toBe(text);
    expect(segments.filter((segment) => segment.replaceAll(character, '') !== '')).toEqual(['.']);
  }
});

test('wordSegments(text) are all of a text, whatever is in it', () => {
  const unit = fc.constantFrom('\u0301', '\u200D', '\uD83D', '\uDEA2', '🏽', '.', 'a', ' ', '港');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.constantFrom(1, 100, 1000), (part, times) => {
      const text = part.repeat(times);
      const segments = wordSegments(text);
      expect(segments.map(({ segment }) => segment).join('')).toBe(text);
      expect(segments.filter(({ segment, index }) => !text.startsWith(segment, index))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
