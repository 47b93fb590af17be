import search from 'approx-string-match';
import fc from 'fast-check';
import leven from 'leven';
import { expect, test } from 'vitest';
import { alignedStretches, closestStretches, type CloseStretch } from '../../src/verify/closest-stretches.js';

const line = 'no port will close';

test.each<[string, string, number, [words: string, errors: number][]]>([
  ['they say no port will close', line, 6, [[line, 0]]],
  ['they say no port wall close', line, 6, [['no port wall close', 1]]],
  ['they say no port will, close', line, 6, [['no port will, close', 1]]],
  ['ports will close', line, 6, [['ports will close', 4]]],
  ['no port will', line, 6, [['no port will', 6]]],
  ['no port will', line, 5, []],
  ['no', line, 6, []],
  ['', line, 6, []],
  ['abab', 'ab', 0, [['ab', 0], ['ab', 0]]], // prettier-ignore
])('alignedStretches(%j, %j, %i) are %j', (text, words, mostErrors, expected) => {
  const found = alignedStretches(text, words, mostErrors);
  expect(found.map(({ start, end, errors }) => [text.slice(start, end), errors])).toEqual(expected);
});

const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', '港'), maxLength });

test('alignedStretches(text, words, mostErrors) end where approx-string-match has it, and are the longest', () => {
  fc.assert(
    fc.property(letters(60), letters(30), fc.nat(20), (text, words, most) => {
      fc.pre(most < words.length);
      const longest = search(text, words, most).map(({ end, errors }) => {
        const starts = Array.from({ length: end + 1 }, (_, start) => start);
        return {
          start: starts.find((start) => leven(text.slice(start, end), words) === errors),
          end,
          errors,
        };
      });
      expect(alignedStretches(text, words, most)).toEqual(longest);
    }),
    { numRuns: 1000 },
  );
});

test('closestStretches(text, words, mostErrors) are as near as approx-string-match finds, however long the words', () => {
  const unit = fc.constantFrom('port', 'sea', ' ', 'no', '港');
  fc.assert(
    fc.property(
      fc.string({ unit, minLength: 30, maxLength: 150 }),
      fc.array(fc.tuple(fc.nat(600), fc.nat(60)), { maxLength: 4 }),
      (words, cuts) => {
        const edited = cuts.reduce(
          (text, [at, length]) => `${text.slice(0, at)}x${text.slice(at + length)}`,
          words,
        );
        const text = `the sea ${edited} the port`;
        const most = Math.floor(words.length / 3);
        const near = (found: CloseStretch[]) => found.map(({ end, errors }) => ({ end, errors }));
        expect(near(closestStretches(text, words, most))).toEqual(near(search(text, words, most)));
      },
    ),
    { numRuns: 500 },
  );
});
