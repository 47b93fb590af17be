import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Span } from '../../src/extracted-quote.js';
import { readCorpus, readText } from './read-corpus.js';

const head = 'A title\nsplit, US\n\n';
const speech = '“One,” said Mara Ilves, who said little. “Two, three and four.”\n\nShe said five.';

const read = (gold: string, text = speech) => readText('sample', `${head}${text}\n\n---\n${gold}`);
const wordsAt = (span?: Span) => span && `${span.start}: ${speech.slice(span.start, span.end)}`;

test('readText(name, source) has title, phenomena and the text without them', () => {
  const { title, phenomena, text, gold } = read('');
  expect({ title, phenomena, text, gold }).toEqual({
    title: 'A title',
    phenomena: ['split', 'US'],
    text: speech,
    gold: [],
  });
});

test('readText(name, source) finds a piece of several spans', () => {
  const [piece] = read('direct | Mara Ilves\n  One,\n  Two, three and four.').gold;
  expect(piece!.spans.map(wordsAt)).toEqual(['1: One,', '42: Two, three and four.']);
});

test('readText(name, source) takes ~ for the words between', () => {
  const [piece] = read('direct | Mara Ilves\n  Two, ~ four.').gold;
  expect(piece!.spans.map(wordsAt)).toEqual(['42: Two, three and four.']);
});

test('readText(name, source) finds mention and cue where they are nearest', () => {
  const [piece] = read('direct | Mara Ilves | Mara Ilves | said\n  One,').gold;
  expect(wordsAt(piece!.mention)).toBe('12: Mara Ilves');
  expect(wordsAt(piece!.cue)).toBe('7: said');
});

test('readText(name, source) looks for mention and cue in the paragraph before it looks elsewhere', () => {
  const text = '“One,” Ilves said.\n\nFive is better, Ilves said.';
  const [piece] = read('indirect | Mara Ilves | Ilves | said\n  Five is better', text).gold;
  expect(piece!.cue).toEqual({ start: 42, end: 46 });
});

test('readText(name, source) takes whole words', () => {
  const [piece] = read(
    'direct | Mara Ilves | Ilves | said\n  One,',
    '“One,” McIlves told Ilvesson, Ilves said.',
  ).gold;
  expect(piece!.mention).toEqual({ start: 30, end: 35 });
});

test('readText(name, source) leaves out what - stands for', () => {
  expect(read('term | -\n  One,').gold).toEqual([{ spans: [{ start: 1, end: 5 }], attribution: 'term' }]);
});

test.each([
  [
    'words that the text lacks',
    'direct | Mara Ilves\n  Six.',
    'sample: expected in the text after position 0: Six.',
  ],
  [
    'a mention inside the speech',
    'direct | X | three\n  Two, ~ four.',
    'sample: expected in the text, outside the speech: three',
  ],
  [
    'no words',
    'direct | Mara Ilves',
    'sample: expected the words below "direct | Mara Ilves", indented, got none',
  ],
  [
    'a misspelt attribution',
    'driect\n  One,',
    'sample: expected one of direct, mixed, indirect, term, got "driect"',
  ],
])('readText(name, source) throws on %s', (_, gold, message) => {
  expect(() => read(gold)).toThrow(message);
});

test('readCorpus() has texts whose runs in double marks are all in the gold', () => {
  const corpus = readCorpus().filter(({ phenomena }) => !phenomena.includes('odd marks'));
  const loose = corpus.flatMap(({ name, text, gold }) =>
    [...text.matchAll(/“([^“”]+)”/g)]
      .filter(
        ({ index }) =>
          !gold.some(({ spans }) => spans.some(({ start, end }) => start <= index + 1 && index < end)),
      )
      .map(([run]) => `${name}: ${run}`),
  );
  expect(loose).toEqual([]);
});

test('readText(name, source) reads the example of README.md', () => {
  const readme = readFileSync(new URL('README.md', import.meta.url), 'utf8');
  const { gold } = readText('README.md', /```\n(.*?)```/s.exec(readme)![1]!);
  expect(gold.map(({ spans }) => spans.length)).toEqual([2, 1, 1]);
});
