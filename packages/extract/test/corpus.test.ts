import { expect, test } from 'vitest';
import { extractQuotes } from '../src/index.js';
import { differences } from './corpus/differences.js';
import { figures } from './corpus/figures.js';
import { knownMisses } from './corpus/known-misses.js';
import { readCorpus } from './corpus/read-corpus.js';

const corpus = readCorpus();

test.each(corpus)('$name: $title', (corpusText) => {
  expect(differences(corpusText, extractQuotes(corpusText.text))).toEqual(knownMisses[corpusText.name] ?? []);
});

test('known misses are of texts that exist', () => {
  const names = corpus.map(({ name }) => name);
  expect(Object.keys(knownMisses).filter((name) => !names.includes(name))).toEqual([]);
});

test('the corpus has at least 66 texts and 300 pieces', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(66);
  expect(corpus.flatMap(({ gold }) => gold).length).toBeGreaterThanOrEqual(300);
});

test.each([
  ['run F1', 0.95],
  ['right speaker of a found run', 0.8],
  ['end to end F1', 0.77],
  ['indirect recall', 0.6],
  ['indirect precision', 0.8],
] as const)('over the whole corpus, %s is at least %d', (figure, least) => {
  expect(figures(corpus, extractQuotes)[figure]).toBeGreaterThanOrEqual(least);
});
