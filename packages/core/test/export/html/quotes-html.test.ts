import { expect, test } from 'vitest';
import { quotesHtml } from '../../../src/export/html.js';
import { attributesOf, htmlOutline, xmlOutline } from '../../fixtures/outline.js';
import { ferry } from '../../fixtures/ferry.js';
import { reservoir } from '../../fixtures/reservoir.js';

function linesOf(html: string): string[] {
  return htmlOutline(html).text.trim().split(/\n+/u);
}

test('quotesHtml(article, filter) has a figure for each quote that matches, and the article once', () => {
  expect(linesOf(quotesHtml(ferry, { speaker: ['quill', 'islanders'] }))).toEqual([
    'shameful',
    'Una Quill · harbor minister · Ministry of Crossings',
    'Critical · the closure of the line',
    'Partly quoted',
    'They would pay more.',
    'islanders',
    'Supportive · a subsidy',
    'Paraphrased',
    'Islanders and ministers argue over the last ferry · May 4, 2031',
  ]);
});

test('quotesHtml(article) has all quotes, in the article’s order', () => {
  const marks = attributesOf(quotesHtml(reservoir), 'data-onrecord').map((mark) => mark.split(' '));
  expect(marks.filter(([name]) => name === 'quote').map(([, id]) => id)).toEqual(
    reservoir.quotes.map(({ id }) => id),
  );
});

test('quotesHtml(article) links each quote to its passage, and the headline to the page', () => {
  const html = quotesHtml(reservoir, { topic: 'valve' });
  expect(linesOf(html)).toContain('Partly quoted · May 31, 2031 · In the article');
  expect(attributesOf(html, 'href').map((url) => url.includes('#:~:text='))).toEqual([true, true, false]);
});

test('quotesHtml(article) is well-formed as XML', () => {
  const html = quotesHtml(reservoir);
  expect(xmlOutline(html)).toEqual(htmlOutline(html));
});

test('quotesHtml(article, filter) is empty where none matches', () => {
  expect(quotesHtml(ferry, { stance: 'neutral' })).toBe('');
});
