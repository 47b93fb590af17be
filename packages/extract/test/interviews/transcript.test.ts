import { expect, test } from 'vitest';
import { english } from '../../src/english/english.js';
import { extractQuotes } from '../../src/index.js';
import { transcriptIn } from '../../src/interviews/transcript.js';
import { dictionaryOf } from '../../src/text/dictionary.js';
import { paragraphsOf } from '../../src/text/paragraphs.js';

const labels = (text: string) =>
  [...transcriptIn(text, paragraphsOf(text), dictionaryOf(english)).values()].map(({ name }) => name);

const turns = (text: string) =>
  extractQuotes(text).map(({ spans: [{ start, end }], attribution, speaker }) => [
    attribution,
    speaker?.name,
    text.slice(start, end),
  ]);

test.each([
  ['questions and answers', 'Q: Late?\n\nA: Never.\n\nQ: Early?', ['Q', 'A', 'Q']],
  [
    'names that come again',
    'LEE: Late?\n\nKIM: Never.\n\nLEE: Early?\n\nKIM: No.',
    ['Lee', 'Kim', 'Lee', 'Kim'],
  ],
  [
    'a name that the text tells',
    'Ben Kim came.\n\nLEE: Late?\n\nKIM: Never.\n\nLEE: Ah.',
    ['Lee', 'Kim', 'Lee'],
  ],
  ['one speaker alone', 'LEE: Late.\n\nLEE: Early.', []],
  ['a list', 'Ada Lee, Ben Kim\n\nLee: Left early.\n\nKim: Stayed.', []],
  ['results', 'LEE: 45 percent.\n\nKIM: 43 percent.\n\nLEE: 44 percent.', []],
  ['words that mean something else', 'Update: Trams run.\n\nCorrection: They don’t.\n\nUpdate: They do.', []],
  ['nothing', '', []],
])('the labels of %s', (_, text, expected) => {
  expect(labels(text)).toEqual(expected);
});

test('the turns of an interview are direct speech of those before the colon', () => {
  expect(turns('Ada Lee met Ben Kim.\n\nLEE: Do trams run?\n\nKIM: They do. Ask.\n\nLEE: Thanks.')).toEqual([
    ['direct', 'Ada Lee', 'Do trams run?'],
    ['direct', 'Ben Kim', 'They do. Ask.'],
    ['direct', 'Ada Lee', 'Thanks.'],
  ]);
});

test('answers are those of the person whom the text names most, and nobody’s questions are told', () => {
  expect(turns('Ada Lee drives. Lee spoke to us.\n\nQ: Do trams run?\n\nA: They do.\n\nQ: Where?')).toEqual([
    ['direct', undefined, 'Do trams run?'],
    ['direct', 'Ada Lee', 'They do.'],
    ['direct', undefined, 'Where?'],
  ]);
});

test('a turn in marks begins after its label', () => {
  expect(
    turns('“LEE: Trams run.”\n\n“KIM: They do.”\n\n“LEE: Yes.”\n\n“KIM: Yes.”').map(([, , words]) => words),
  ).toEqual(['Trams run.', 'They do.', 'Yes.', 'Yes.']);
});

test('100,000 labels are no interview that takes long', () => {
  const text = Array.from({ length: 100_000 }, (_, i) => `L${i.toString(36)}x: Yes.`).join('\n\n');
  expect(labels(text)).toEqual([]);
});
