import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor } from '../../src/schema/anchor.js';
import { anchorQuote } from '../../src/verify/anchor-quote.js';
import { locateQuote } from '../../src/verify/locate-quote.js';

const text =
  'The company said it sails “empty boats” all winter. The harbor minister called the plan “a shameful ' +
  'retreat from the islands,” and asked for a vote. Every port is a lifeline, a delegate told the paper: ' +
  '“We will never give up a single port, not this year and not the next.” Islanders would pay more.';

function anchorOf(exact: string): Anchor {
  const anchor = anchorQuote(text, exact);
  if (anchor === undefined) throw new Error(`expected the text to have ${JSON.stringify(exact)}`);
  return anchor;
}

function located(edited: string, anchor: Anchor): [words: string, match: string] | undefined {
  const found = locateQuote(edited, anchor);
  return found && [edited.slice(found.start, found.end), found.match];
}

test('locateQuote(text, anchor) finds the passage in its place', () => {
  const anchor = anchorOf('empty boats');
  expect(locateQuote(text, anchor)).toEqual({ start: anchor.start, end: anchor.end, match: 'verbatim' });
});

test('locateQuote(text, anchor) finds the passage after an insertion', () => {
  const { start, end, ...words } = anchorOf('lifeline');
  const found = locateQuote(`Updated. ${text}`, { ...words, start, end });
  expect(found).toEqual({ start: start + 9, end: end + 9, match: 'verbatim' });
});

test('locateQuote(text, anchor) prefers the surroundings to the offsets', () => {
  const edited = 'He said no to tea. She said no to coffee.';
  const anchor = { exact: 'no', prefix: 'She said ', suffix: ' to coffee', start: 8, end: 10 };
  expect(locateQuote(edited, anchor)?.start).toBe(28);
});

test('locateQuote(text, anchor) takes the likest surroundings where none are the same', () => {
  const edited = 'In the second part he said “no” aloud. In the first section he said “no” aloud.';
  const anchor = {
    exact: 'no',
    prefix: 'In the first chapter he said “',
    suffix: '” aloud',
    start: 28,
    end: 30,
  };
  expect(locateQuote(edited, anchor)?.start).toBe(edited.lastIndexOf('no'));
});

test.each([
  [0, 0],
  [11, 8],
  [12, 8],
  [13, 16],
  [999, 24],
])('locateQuote(text, anchor) without surroundings takes the passage nearest to %j', (start, found) => {
  expect(locateQuote('no tea, no tea, no tea, no tea', { exact: 'no', start, end: start + 2 })?.start).toBe(
    found,
  );
});

test('locateQuote(text, anchor) finds its surroundings among very many passages', () => {
  const many = 'so it is, '.repeat(500);
  const edited = `${many}and so it was then, ${many}`;
  const anchor = { exact: 'so', prefix: 'is, but ', suffix: ' it was', start: 9, end: 11 };
  expect(locateQuote(edited, anchor)?.start).toBe(many.length + 4);
});

test('locateQuote(text, anchor) knows other typography', () => {
  const edited = text.replace('“a shameful retreat', '"a shame\u00ADful\u00A0retreat');
  expect(located(edited, anchorOf('a shameful retreat'))).toEqual([
    'a shame\u00ADful\u00A0retreat',
    'typographic',
  ]);
});

test('locateQuote(text, anchor) ends at whole characters', () => {
  const anchor = { exact: 'I ❤ it', start: 0, end: 6 };
  expect(located('so I ❤\uFE0F it.', anchor)).toEqual(['I ❤\uFE0F it', 'typographic']);
  expect(located('so I ❤\uFE0F.', { exact: 'I ❤', start: 0, end: 3 })).toEqual(['I ❤\uFE0F', 'typographic']);
});

test('locateQuote(text, anchor) does not take half of a letter for a match', () => {
  expect(locateQuote('ड़क', { exact: 'ड', start: 9, end: 10 })).toBeUndefined();
  expect(locateQuote('\u095C है', { exact: 'ड', start: 9, end: 10 })).toBeUndefined();
});

test('locateQuote(text, anchor) knows other case', () => {
  const anchor = { exact: 'the Harbor Minister', start: 0, end: 19 };
  const start = text.indexOf('The harbor');
  expect(locateQuote(text, anchor)).toEqual({ start, end: start + 19, match: 'fuzzy', similarity: 1 });
});

test.each([
  ['never', 'ever'],
  ['a single port', 'a port'],
  ['give up', 'ever give up'],
  ['We will', 'They shall'],
  ['this year', 'in 2031'],
])('locateQuote(text, anchor) finds the passage after %j became %j', (before, after) => {
  const exact = 'We will never give up a single port, not this year and not the next';
  expect(located(text.replace(exact, exact.replace(before, after)), anchorOf(exact))).toEqual([
    exact.replace(before, after),
    'fuzzy',
  ]);
});

test('locateQuote(text, anchor) tells how much of the passage stayed', () => {
  const exact = 'We will never give up a single port';
  const found = locateQuote(text.replace('never', 'ever'), anchorOf(exact));
  expect(found).toMatchObject({ match: 'fuzzy', similarity: 1 - 1 / exact.length });
});

test('locateQuote(text, anchor) decides between two edited passages by their surroundings', () => {
  const edited =
    'She wrote “we will not close a single port” in May. He wrote “we will not close a single port” in June.';
  const anchor = {
    exact: 'we will never close a single port',
    prefix: 'He wrote “',
    suffix: '” in',
    start: 0,
    end: 33,
  };
  expect(locateQuote(edited, anchor)?.start).toBe(edited.lastIndexOf('we will'));
});

test('locateQuote(text, anchor) decides between two edited passages alike by nearness', () => {
  const line = 'they will not close a single port here';
  const edited = `${line}. ${'Rain fell on the quay. '.repeat(10)}${line}.`;
  const anchor = { exact: 'they will never close a single port here', start: 280, end: 320 };
  expect(locateQuote(edited, anchor)?.start).toBe(edited.lastIndexOf('they'));
});

test('locateQuote(text, anchor) finds an edited word by its surroundings', () => {
  const edited = text.replace('lifeline', 'lifelines');
  expect(located(edited, anchorOf('lifeline'))).toEqual(['lifelines', 'fuzzy']);
});

test('locateQuote(text, anchor) finds edited words in a script without spaces', () => {
  const edited = '代表说：我们今年和明年都决不会放弃一个港口，因为每个港口都是生命线。';
  const exact = '我们今年和明年都不会放弃任何一个港口';
  expect(located(edited, { exact, start: 0, end: exact.length })?.[1]).toBe('fuzzy');
});

test.each([
  ['another sentence', 'The mayor of the city opened a library on Tuesday morning'],
  ['the same small words', 'It was in the end not the one that we had said it would be'],
  ['a word like one of the text', 'cause'],
  ['part of a longer word', 'lifelin'],
  ['a few letters', 'port is the'],
  ['nothing but marks', '—?!'],
  ['nothing', ' '],
])('locateQuote(text, anchor) finds nothing for %s', (_, exact) => {
  expect(locateQuote(text, { exact, start: 0, end: exact.length })).toBeUndefined();
});

test('locateQuote(text, anchor) does not take surroundings for the passage', () => {
  const edited = text.replace('lifeline', 'burden');
  expect(locateQuote(edited, anchorOf('lifeline'))).toBeUndefined();
});

test('locateQuote(text, anchor) does not take a word for another in other surroundings', () => {
  const anchor = {
    exact: 'lifelines',
    prefix: 'the doctor spoke of ',
    suffix: ' for patients',
    start: 0,
    end: 9,
  };
  expect(locateQuote(text, anchor)).toBeUndefined();
});

test('locateQuote(text, anchor) never takes a passage that turned into its opposite for verbatim', () => {
  const anchor = { exact: 'lawful and ever again', prefix: 'was ', suffix: '.', start: 4, end: 25 };
  expect(located('It was unlawful and ever again.', anchor)).toEqual(['unlawful and ever again', 'fuzzy']);
});

test('locateQuote(text, anchor) follows an anchor that cuts a word', () => {
  const anchor = anchorOf('shame');
  expect(located(`New. ${text}`, anchor)).toEqual(['shame', 'verbatim']);
});

test('locateQuote(text, anchor) takes an anchor without surroundings at its word', () => {
  expect(located('unlawful', { exact: 'lawful', start: 2, end: 8 })).toEqual(['lawful', 'verbatim']);
  expect(located('unlawful', { exact: 'lawful', start: 3, end: 9 })).toBeUndefined();
});

test('locateQuote(text, anchor) finds words that repeat themselves at the start of the text', () => {
  expect(locateQuote('No no go', { exact: 'no no go', start: 0, end: 8 })).toEqual({
    start: 0,
    end: 8,
    match: 'fuzzy',
    similarity: 1,
  });
});

test('locateQuote(text, anchor) does not take a word for another where half of the surroundings are gone', () => {
  const edited = 'She wrote of a lifeline for small boats in winter.';
  const anchor = { exact: 'lifelines', prefix: 'She wrote of a ', start: 15, end: 24 };
  expect(located(edited, { ...anchor, suffix: ' for small boats' })).toEqual(['lifeline', 'fuzzy']);
  expect(located(edited, { ...anchor, suffix: ' for otherwise inexplicable circumstances' })).toBeUndefined();
});

test('locateQuote(text, anchor) does not take likely letters for words', () => {
  const edited = 'They smell boots sail forth: boats, small, north.';
  expect(locateQuote(edited, { exact: 'small boats sail north', start: 0, end: 22 })).toBeUndefined();
});

test('locateQuote(text, anchor) decides between neighbours by nearness', () => {
  const edited = 'boats that nver sail, boats that nver sail';
  const anchor = { exact: 'boats that never sail', start: 22, end: 43 };
  expect(locateQuote(edited, anchor)?.start).toBe(22);
});

test('locateQuote(text, anchor) never throws, and finds stretches of the text', () => {
  const unit = fc.constantFrom(
    'port ',
    'sea ',
    'Port',
    '“',
    '’',
    ' — ',
    '\n',
    '\u0301',
    '👩\u200D🚀',
    '\uDC00',
    '港',
    '...',
  );
  const words = fc.string({ unit, maxLength: 30 });
  fc.assert(
    fc.property(words, words, words, words, fc.integer(), (whole, exact, prefix, suffix, start) => {
      const found = locateQuote(whole, { exact, prefix, suffix, start, end: start + exact.length });
      if (found === undefined) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThan(found.start);
      expect(found.end).toBeLessThanOrEqual(whole.length);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a chant', 'We want peace. '.repeat(240), 'and bread, too'],
  ['a sentence', 'no port will close. '.repeat(800), 'and bread, too'],
  ['one letter', '港'.repeat(8000), '不会关闭'],
])('locateQuote(text, anchor) finds %s that goes on and on, with other words at its end', (_, words, end) => {
  const exact = words + end;
  const found = locateQuote(words + words, { exact, start: 0, end: exact.length });
  expect(found).toMatchObject({ start: 0, match: 'fuzzy' });
  expect(Math.abs((found?.end ?? 0) - exact.length)).toBeLessThanOrEqual(end.length);
});

test('locateQuote(text, anchor) finds edited words in their place among very many that are alike', () => {
  const edited = 'no port wll close. '.repeat(200);
  const start = 19 * 100;
  const found = locateQuote(edited, { exact: 'no port will close', start, end: start + 18 });
  expect(found).toMatchObject({ start, end: start + 17 });
});
