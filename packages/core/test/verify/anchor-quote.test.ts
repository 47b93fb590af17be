import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorQuote } from '../../src/verify/anchor-quote.js';
import { isInsideCharacter } from '../../src/verify/boundaries.js';
import { locateQuote } from '../../src/verify/locate-quote.js';

const text = 'The line stays, she said. “The line doesn’t stay,” he said — and the airline left.';

test('anchorQuote(text, exact) marks the passage by its words, its surroundings and its offsets', () => {
  expect(anchorQuote(text, 'stays')).toEqual({
    exact: 'stays',
    prefix: 'The line ',
    suffix: ', she said. “The line doesn’t st',
    start: 9,
    end: 14,
  });
});

test.each<[string, number | undefined, number | undefined]>([
  ['The line', undefined, 0],
  ['The line', 20, 27],
  ['line', undefined, 4],
  ['line', 70, 31],
  ['line', 72, 72],
  ['airline', 0, 69],
  ['irlin', undefined, 70],
  ["doesn't", undefined, 36],
  ['Line', undefined, undefined],
  ['tide', undefined, undefined],
  ['', undefined, undefined],
  [' \n', undefined, undefined],
  ['\u200B', undefined, undefined],
])('anchorQuote(text, %j, %j) starts at %j', (exact, near, start) => {
  expect(anchorQuote(text, exact, near)?.start).toBe(start);
});

test('anchorQuote(text, exact, near) takes the earlier of two passages as near', () => {
  expect(anchorQuote('tide, high tide', 'tide', 5.5)?.start).toBe(0);
});

test('anchorQuote(text, exact) has the words as the text has them', () => {
  expect(anchorQuote(text, '"The line doesn\'t stay," he said -')?.exact).toBe(
    '“The line doesn’t stay,” he said —',
  );
});

test('anchorQuote(text, exact) lengthens the surroundings until they tell passages apart', () => {
  const same = `${'x'.repeat(40)} stop ${'y'.repeat(40)}`;
  const anchor = anchorQuote(`one ${same} two ${same}`, 'stop');
  expect([anchor?.prefix?.length, anchor?.suffix?.length]).toEqual([45, 57]);
  expect(anchor?.suffix).toContain(' two');
});

test('anchorQuote(text, exact) never takes more than 256 code units on a side', () => {
  const same = `${'x'.repeat(250)} stop ${'y'.repeat(250)}`;
  const anchor = anchorQuote(`one ${same} two ${same} three ${'z'.repeat(300)}`, 'stop', 700);
  expect([anchor?.prefix?.length, anchor?.suffix?.length]).toEqual([256, 256]);
});

test('anchorQuote(text, exact) does what it can among many passages alike', () => {
  const anchor = anchorQuote('go on '.repeat(300), 'go', 900);
  expect([anchor?.prefix?.length, anchor?.suffix?.length]).toEqual([256, 256]);
});

test('anchorQuote(text, exact) keeps to 32 code units where they tell passages apart', () => {
  const same = `${'x'.repeat(20)} stop ${'y'.repeat(20)}`;
  const anchor = anchorQuote(`${'o'.repeat(40)} ${same} two ${same} ${'z'.repeat(40)}`, 'stop');
  expect([anchor?.prefix?.length, anchor?.suffix?.length]).toEqual([32, 32]);
});

test('anchorQuote(text, exact) keeps the characters at the edges whole', () => {
  const family = '👩\u200D👩\u200D👧';
  const anchor = anchorQuote(`${family.repeat(5)} stop ${'e\u0301'.repeat(40)}`, 'stop');
  expect(anchor?.prefix).toBe(`${family.repeat(3)} `);
  expect(anchor?.suffix).toBe(` ${'e\u0301'.repeat(15)}`);
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '.', '’', '—', '\n', '\u0301', '👩', '\u200D', '\uD800'),
  }),
);

test('anchorQuote(text, slice) is an anchor that holds, and that locateQuote finds at the same place', () => {
  fc.assert(
    fc.property(anyText, fc.nat(40), fc.nat(40), (whole, from, length) => {
      const slice = whole.slice(from, from + length);
      const anchor = anchorQuote(whole, slice, from);
      if (!/\S/.test(slice)) {
        expect(anchor).toBeUndefined();
        return;
      }
      const { exact, prefix = '', suffix = '', start = -1, end = -1 } = anchor ?? {};
      expect(start).toBe(from);
      expect(exact).toBe(whole.slice(start, end));
      expect(whole.slice(start - prefix.length, end + suffix.length)).toBe(
        `${prefix}${exact ?? ''}${suffix}`,
      );
      expect(anchor && locateQuote(whole, anchor)).toEqual({ start, end, match: 'verbatim' });
      if (prefix !== '') expect(isInsideCharacter(whole, start - prefix.length)).toBe(false);
      if (suffix !== '') expect(isInsideCharacter(whole, end + suffix.length)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('anchorQuote(text, exact, near) never throws', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.option(fc.double(), { nil: undefined }), (whole, exact, near) => {
      const anchor = anchorQuote(whole, exact, near);
      if (anchor) expect(whole.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    }),
  );
});
