import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractQuotes } from '../src/index.js';

const told = (text: string) =>
  extractQuotes(text).map(({ spans, attribution, speaker, cue }) => [
    spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
    attribution,
    speaker?.name,
    cue?.text,
  ]);

test.each([
  ['“Trams run,” said Ada Lee.', 'Trams run,', 'direct', 'Ada Lee', 'said'],
  ['“Trams run,” Ada Lee said on Monday.', 'Trams run,', 'direct', 'Ada Lee', 'said'],
  ['Ada Lee said: “Trams run.”', 'Trams run.', 'direct', 'Ada Lee', 'said'],
  [
    '“Trams run,” said Ada Lee, “and buses stop.”',
    'Trams run, | and buses stop.',
    'direct',
    'Ada Lee',
    'said',
  ],
  ['Ada Lee called the tram “a slow friend”.', 'a slow friend', 'mixed', 'Ada Lee', 'called'],
  ['Ada Lee, 43, a driver, said the tram would run.', 'the tram would run', 'indirect', 'Ada Lee', 'said'],
  [
    'The tram will run, according to the ministry.',
    'The tram will run',
    'indirect',
    'the ministry',
    'according to',
  ],
  ["''Trams run,'' said Ada Lee.", 'Trams run,', 'direct', 'Ada Lee', 'said'],
  ['‘Trams run,’ said Ada Lee.', 'Trams run,', 'direct', 'Ada Lee', 'said'],
  ['“Trams run, said Ada Lee.', 'Trams run, said Ada Lee.', 'direct', undefined, undefined],
  ['“Trams run,” two officials briefed on the plan said.', 'Trams run,', 'direct', 'two officials', 'said'],
])('extractQuotes reads %s', (text, ...expected) => {
  expect(told(text)).toEqual([expected]);
});

test('extractQuotes of nothing finds nothing', () => {
  expect(extractQuotes('')).toEqual([]);
});

test('extractQuotes joins paragraphs that open the marks again', () => {
  expect(told('“Trams run,” said Ada Lee. “Buses stop.\n\n“Ferries sink.”')).toEqual([
    ['Trams run,', 'direct', 'Ada Lee', 'said'],
    ['Buses stop. | Ferries sink.', 'direct', 'Ada Lee', undefined],
  ]);
});

test('extractQuotes tells the fullest name, though the text says less first', () => {
  expect(told('“Trams run,” Lee said.\n\nAda Lee drives one.')[0]?.[2]).toBe('Ada Lee');
});

test('extractQuotes leaves a label without a clause to no speaker', () => {
  expect(told('The “Night Owl” line closed in May.')).toEqual([['Night Owl', 'term', undefined, undefined]]);
});

test('extractQuotes takes words that were not said for a label', () => {
  expect(told('Ada Lee did not say “tram” once.')[0]?.[1]).toBe('term');
});

test('extractQuotes gives role, affiliation and country where the text tells', () => {
  const [quote] = extractQuotes('“Trams run,” said Norwegian Transport Minister Ada Lee.');
  expect(quote?.speaker).toMatchObject({
    name: 'Ada Lee',
    type: 'person',
    role: 'Norwegian Transport Minister',
    country: 'NO',
  });
});

test('extractQuotes places mention and cue in the text', () => {
  const text = 'First the news. “Trams run,” said driver Ada Lee.';
  const [quote] = extractQuotes(text);
  expect(text.slice(quote?.speaker?.mention?.start, quote?.speaker?.mention?.end)).toBe('driver Ada Lee');
  expect(text.slice(quote?.cue?.start, quote?.cue?.end)).toBe('said');
});

test('extractQuotes is less sure of a speaker whom nobody names beside the words', () => {
  const [named, carried] = extractQuotes('“Trams run,” said Ada Lee.\n\n“Buses stop.”');
  expect(carried!.confidence).toBeLessThan(named!.confidence);
});

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  "''",
  '«',
  '»',
  ' ',
  '\n',
  '.',
  ',',
  ':',
  '—',
  '(',
  ')',
  'said',
  'Ada Lee',
  'she',
  'that',
  'the mayor',
  '\ud800',
  '\u0000',
  'according to',
  '’s',
  'Mr.',
  '43',
];

test('extractQuotes of any text gives places in it, in order, that never overlap within a quote', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(' ')),
        fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const quotes = extractQuotes(text);
        const starts = quotes.map(({ spans }) => spans[0].start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const { spans, cue, speaker, confidence } of quotes) {
          for (const place of [...spans, ...[cue, speaker?.mention].filter((each) => each !== undefined)]) {
            expect(place.start).toBeGreaterThanOrEqual(0);
            expect(place.end).toBeGreaterThan(place.start);
            expect(place.end).toBeLessThanOrEqual(text.length);
          }
          spans.slice(1).forEach(({ start }, i) => {
            expect(start).toBeGreaterThanOrEqual(spans[i]!.end);
          });
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ['a megabyte without a space', 'a'.repeat(1_000_000)],
  ['100,000 quotation marks', '"'.repeat(100_000)],
  ['100,000 opening marks', ' “a'.repeat(100_000)],
  ['unpaired surrogates', '\ud800 “x” \udc00'.repeat(1000)],
])('extractQuotes survives %s', (_, text) => {
  expect(() => extractQuotes(text)).not.toThrow();
});
