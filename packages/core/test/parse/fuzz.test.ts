import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleError } from '../../src/article-error.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { reservoir } from '../fixtures/reservoir.js';
import { mutated } from '../fixtures/mutated.js';

/** The article, or the faults; anything else that is thrown fails the test. */
function outcome(input: unknown): unknown {
  try {
    return parseArticle(input);
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    expect(error.issues).not.toHaveLength(0);
    return error.issues;
  }
}

test('parseArticle(any JSON) gives an article or an ArticleError', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (input) => Array.isArray(outcome(input))));
});

test('parseArticle(an article with changes) gives an equal article or an ArticleError, and leaves the input alone', () => {
  fc.assert(
    fc.property(mutated(reservoir), (input) => {
      const before = JSON.stringify(input);
      const result = outcome(input);
      expect(JSON.stringify(input)).toBe(before);
      if (!Array.isArray(result)) expect(result).toEqual(input);
    }),
    { numRuns: 500 },
  );
});

test('parseArticle(article) accepts every field of the format', () => {
  expect(outcome(JSON.parse(JSON.stringify(reservoir)))).toEqual(reservoir);
});

const deep = 100_000;

test.each([
  ['lists', '['.repeat(deep) + ']'.repeat(deep)],
  ['objects', '{"a":'.repeat(deep) + '1' + '}'.repeat(deep)],
])('parseArticle(%s nested a hundred thousand deep) is an ArticleError wherever they stand', (_, json) => {
  const bomb: unknown = JSON.parse(json);
  for (const key of ['headline', 'actors', 'quotes', 'other']) {
    expect(outcome({ ...reservoir, [key]: bomb })).toBeInstanceOf(Array);
  }
  expect(outcome({ ...reservoir, actors: [bomb], quotes: [{ via: bomb }] })).toBeInstanceOf(Array);
});

test('parseArticle(input) reports each of a hundred thousand unknown properties', () => {
  const extra = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`headlin${index}`, index]));
  expect(outcome({ ...reservoir, ...extra })).toHaveLength(100_000);
});

test('parseArticle(input) shows a megabyte of text by its beginning', () => {
  expect(outcome({ ...reservoir, lang: 'x'.repeat(1_000_000) })).toEqual([
    {
      path: 'lang',
      message: `expected a BCP 47 language tag such as "en" or "pt-BR", got "${'x'.repeat(60)}…"`,
    },
  ]);
});
