import type { Article } from '@onrecord/core';
import { render } from 'lit';
import { expect, test } from 'vitest';
import { sourceLine } from '../../src/map/source-line.js';
import { articleOf } from '../fixtures/article-of.js';

function drawn(parts: Partial<Article>): HTMLElement {
  const host = document.createElement('div');
  render(sourceLine(articleOf(parts)), host);
  return host;
}

const wordsOf = (host: HTMLElement) => host.textContent.replace(/\s+/gu, ' ').trim();

test.each<[Partial<Article>, string]>([
  [{}, 'Source: The island ferry stops running'],
  [{ publisher: { name: 'Skerry Post' } }, 'Source: The island ferry stops running (Skerry Post)'],
])('sourceLine(%j) reads %j', (parts, words) => {
  expect(wordsOf(drawn(parts))).toBe(words);
});

test('sourceLine({ url }) leads to the article', () => {
  const link = drawn({ url: 'https://post.example/ferry' }).querySelector('a');
  expect([link?.href, link?.textContent]).toEqual([
    'https://post.example/ferry',
    'The island ferry stops running',
  ]);
});

test('sourceLine(article) has no link without an address', () => {
  expect(drawn({}).querySelector('a')).toBeNull();
});

test('sourceLine({ lang }) tells headline and publisher apart from the language around them', () => {
  const words = drawn({ lang: 'ar', publisher: { name: 'Skerry Post' } }).querySelectorAll('bdi');
  expect([...words].map(({ lang }) => lang)).toEqual(['ar', 'ar']);
});
