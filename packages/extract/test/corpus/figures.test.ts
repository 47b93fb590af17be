import { expect, test } from 'vitest';
import type { ExtractedQuote } from '../../src/extracted-quote.js';
import { figures, figuresByPhenomenon } from './figures.js';
import { readText } from './read-corpus.js';

const corpus = [
  readText(
    'sample',
    `A title
split, US

“One,” said Mara Ilves. “Two,” said Perrin Tallow of the “fast” ferry, which Ilves said was slow.

---
direct | Mara Ilves | Mara Ilves | said
  One,
direct | Perrin Tallow | Perrin Tallow | said
  Two,
term
  fast
indirect | Mara Ilves | Ilves | said
  was slow
`,
  ),
];
const [one, two, fast, slow] = corpus[0]!.gold.map(({ spans, attribution, speaker }): ExtractedQuote => {
  return {
    spans,
    attribution,
    confidence: 1,
    reason: '',
    ...(speaker && { speaker: { name: speaker, type: 'person' } }),
  };
});
const found = (...quotes: readonly (ExtractedQuote | undefined)[]) =>
  figures(corpus, () => quotes.filter((quote) => quote !== undefined));

test('figures(corpus, extract) are all 1 where all is right', () => {
  expect(new Set(Object.values(found(one, two, fast, slow)))).toEqual(new Set([1]));
});

test('figures(corpus, extract) are 0 or count for nothing where nothing is found', () => {
  expect(found()).toMatchObject({
    'run F1': 0,
    'end to end F1': 0,
    'indirect recall': 0,
    'terms told from speech': 0,
  });
});

test('figures(corpus, extract) count a run with the wrong speaker as found and not as right', () => {
  expect(found(one, { ...two!, speaker: one!.speaker! }, fast, slow)).toMatchObject({
    'run F1': 1,
    'right speaker of a found run': 0.5,
    'end to end F1': 0.5,
  });
});

test('figures(corpus, extract) count a term that is taken for speech', () => {
  expect(found(one, two, { ...fast!, attribution: 'mixed' }, slow)).toMatchObject({
    'run F1': 4 / 5,
    'terms told from speech': 0,
  });
});

test('figures(corpus, extract) count speech too many', () => {
  const extra: ExtractedQuote = { ...one!, spans: [{ start: 12, end: 22 }] };
  expect(found(one, two, fast, slow, extra)).toMatchObject({ 'run F1': 4 / 5, 'end to end F1': 4 / 5 });
});

test('figures(corpus, extract) count a paraphrase too many', () => {
  const extra: ExtractedQuote = { ...slow!, spans: [{ start: 12, end: 22 }] };
  expect(found(one, two, fast, slow, extra)).toMatchObject({
    'indirect recall': 1,
    'indirect precision': 0.5,
  });
});

test('figuresByPhenomenon(corpus, extract) has a row for each', () => {
  expect(figuresByPhenomenon(corpus, () => [one!])).toEqual([
    { phenomenon: 'US', texts: 1, pieces: 4, runF1: 2 / 3, speaker: 1 },
    { phenomenon: 'split', texts: 1, pieces: 4, runF1: 2 / 3, speaker: 1 },
  ]);
});
