import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, isInsideFold, lowerCase, unfold } from '../../src/verify/fold.js';

test.each([
  ['curly and straight double marks', '“quiet”', '"quiet"'],
  ['low marks', '„quiet“', '"quiet"'],
  ['guillemets with French spaces', '«\u00A0quiet\u202F»', '"quiet"'],
  ['single and double marks', '‘quiet’', '“quiet”'],
  ['corner brackets', '「静か」', '“静か”'],
  ['apostrophes', 'don’t', "don't"],
  ['a modifier letter as apostrophe', 'donʼt', "don't"],
  ['hyphens', 'low\u2011tide', 'low-tide'],
  ['a minus sign', '\u22125', '-5'],
  ['dashes, hyphens and their spaces', 'tide – or — not', 'tide -- or---not'],
  ['no-break, thin and narrow spaces', 'a\u00A0b\u2009c\u202Fd', 'a b c d'],
  ['line breaks', 'low\r\ntide\u2028now\u0085then', 'low tide now then'],
  ['runs of spaces', 'low \t  tide', 'low tide'],
  ['line breaks in Chinese', '渡\n口', '渡口'],
  ['zero-width characters', 'lo\u200Bw\uFEFF ti\u2060de', 'low tide'],
  ['soft hyphens', 'ferry\u00ADman', 'ferryman'],
  ['bidi controls', '\u2067مد\u200Fينة\u2069', 'مدينة'],
  ['ellipses', 'well … then', 'well...then'],
  ['spaced ellipses', 'well. . . then', 'well…then'],
  ['an ellipsis and a full stop', 'well….', 'well....'],
  ['high punctuation', 'quoi\u202F? 5\u00A0%', 'quoi? 5%'],
  ['composition', 'cafe\u0301', 'café'],
  ['the order of combining marks', 'e\u0302\u0323', 'ệ'],
  ['conjoining Hangul letters', '각', '\u1100\u1161\u11A8'],
  ['variation selectors', '❤\uFE0F', '❤'],
  ['a soft hyphen before a combining mark', 'cafe\u00AD\u0301', 'café'],
])('fold(text) knows no difference between %s', (_, one, other) => {
  expect(fold(one).text).toBe(fold(other).text);
});

test.each([
  ['upper and lower case', 'Tide', 'tide'],
  ['a comma', 'tide, now', 'tide now'],
  ['a space between words', 'no where', 'nowhere'],
  ['an accent', 'café', 'cafe'],
  ['skin tones', '👍🏽', '👍🏿'],
  ['joined and separate emoji', '👩\u200D🚀', '👩🚀'],
  ['two dots and an ellipsis', 'well..', 'well…'],
])('fold(text) keeps %s', (_, one, other) => {
  expect(fold(one).text).not.toBe(fold(other).text);
});

test.each([
  ['', ''],
  ['\u200B', ''],
  ['\uD800', '\uD800'],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

test('unfold(folded, stretch) is where the source has what was folded', () => {
  const text = 'We\u00AD said — “cafe\u0301…”';
  const folded = fold(text);
  const unfolded = (words: string) => {
    const start = folded.text.indexOf(words);
    const stretch = unfold(folded, { start, end: start + words.length });
    return text.slice(stretch.start, stretch.end);
  };
  expect(['We', 'said', 'café', 'café…'].map(unfolded)).toEqual(['We', 'said', 'cafe\u0301', 'cafe\u0301…']);
});

test('unfold(folded, stretch) gives stretches in the source’s order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { starts, ends, text: folded } = fold(text);
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      for (let at = 0; at < folded.length; at += 1) {
        const { start, end } = unfold({ starts, ends, text: folded }, { start: at, end: at + 1 });
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        if (at > 0) expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      }
    }),
  );
});

test('isInsideFold(folded, offset) tells where one character became two', () => {
  const folded = fold('\u095C\u0301a');
  expect([0, 1, 2, 3, 4].map((offset) => isInsideFold(folded, offset))).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('lowerCase(text) keeps every offset', () => {
  expect(lowerCase('İSTANBUL')).toBe('istanbul');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(lowerCase(text)).toHaveLength(text.length);
    }),
  );
});
