import { expect, test } from 'vitest';
import { reactionsHtml } from '../../../src/export/html.js';
import { reservoir } from '../../fixtures/reservoir.js';
import { ferry } from '../../fixtures/ferry.js';
import { attributesOf, htmlOutline, xmlOutline } from '../../fixtures/outline.js';

function linesOf(html: string): string[] {
  return htmlOutline(html).text.trim().split(/\n+/u);
}

test('reactionsHtml(article) lists who reacts, how, and the words that show it', () => {
  expect(linesOf(reactionsHtml(reservoir, { actor: 'ministry', stance: 'critical' }))).toEqual([
    'the Big Valve',
    'Initiated by Harbor Water Board',
    'Ministry of Wells · Critical · Keeps its water · June 1, 2031',
    'The ministry won’t sell.',
    'Corrected · June 2, 2031 · The engineer said “reckless”, not “careless”.',
    'reckless',
    'Partly quoted · Ilo Brandt · In the article',
    'لن نبيع الماء.',
    'We will not sell the water.',
    'Direct quote · In the article',
    'Two shores, one reservoir · The Harbor Tidings · June 1, 2031',
  ]);
});

test('reactionsHtml(article) has a list for each topic and names who spoke for another', () => {
  const html = reactionsHtml(ferry);
  expect(htmlOutline(html).elements.filter((name) => ['section', 'h2', 'ul', 'li'].includes(name))).toEqual([
    ...['section', 'h2', 'ul', 'li', 'li'],
    ...['section', 'h2', 'ul', 'li', 'li'],
  ]);
  expect(linesOf(html)).toContain('Direct quote · A delegate');
});

test('reactionsHtml(article, filter) lists the reactions that match', () => {
  expect(linesOf(reactionsHtml(ferry, { stance: 'mixed' }))).toEqual([
    'a subsidy',
    'Ireland · Mixed',
    'Islanders and ministers argue over the last ferry · May 4, 2031',
  ]);
});

test('reactionsHtml(article, filter) is empty where none matches', () => {
  expect(reactionsHtml(ferry, { stance: 'neutral' })).toBe('');
});

test('reactionsHtml(article, filter, { headingLevel }) takes its place under the headings of the page', () => {
  const { elements } = htmlOutline(reactionsHtml(ferry, {}, { headingLevel: 4 }));
  expect(elements.filter((name) => /^h\d/u.test(name))).toEqual(['h4', 'h4']);
});

test('reactionsHtml(article) links to each passage, and is well-formed as XML', () => {
  const html = reactionsHtml(reservoir);
  expect(attributesOf(html, 'href').map((url) => url.split('#')[0])).toEqual(
    Array(4).fill('https://tidings.example/reservoir?lang=en&v=2'),
  );
  expect(xmlOutline(html)).toEqual(htmlOutline(html));
});
