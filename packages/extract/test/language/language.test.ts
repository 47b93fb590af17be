import { expect, test } from 'vitest';
import { draftArticle, extractQuotes } from '../../src/index.js';
import { invented } from './invented.js';

const found = (text: string) =>
  extractQuotes(text, { language: invented }).map(({ spans, attribution, cue, speaker }) => [
    spans.map(({ start, end }) => text.slice(start, end)).join(' | '),
    attribution,
    cue?.text,
    speaker?.name,
  ]);

test.each([
  [
    'an inverted cue',
    '“Tramu ist bru,” vorrit Mira Holt.',
    ['Tramu ist bru,', 'direct', 'vorrit', 'Mira Holt'],
  ],
  ['a clause', 'Mira Holt vorrit dat tramu ist bru.', ['tramu ist bru', 'indirect', 'vorrit', 'Mira Holt']],
  ['a source', 'Folg af Mira Holt, tramu ist bru.', ['tramu ist bru', 'indirect', 'Folg af', 'Mira Holt']],
  ['an abbreviation', '“Bru,” vorrit Kpt. Holt.', ['Bru,', 'direct', 'vorrit', 'Kpt. Holt']],
])('extractQuotes(text, { language }) reads %s by the words of that language', (_, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test('extractQuotes(text, { language }) knows by that language’s words whom a pronoun means', () => {
  const text = 'Lorn Vasko ok Mira Holt ven tramu. “Bru,” hin vorrit. “Bru,” sen vorrit.';
  expect(found(text).map(([, , , speaker]) => speaker)).toEqual(['Lorn Vasko', 'Mira Holt']);
});

test('extractQuotes(text, { language }) finds no words of another language', () => {
  expect(found('Mira Holt said that trams run.')).toEqual([]);
  expect(extractQuotes('Mira Holt vorrit dat tramu ist bru.')).toEqual([]);
});

test('draftArticle(input, { language }) takes the language’s tag and its names of countries', () => {
  const { article, review } = draftArticle('“Bru,” vorrit Nordholm.', { language: invented });
  expect(article.lang).toBe('qto');
  expect(article.actors).toMatchObject([{ kind: 'country', name: 'Nordmark', aliases: ['Nordholm'] }]);
  expect(review.filter(({ about }) => about === 'language')).toEqual([]);
});
