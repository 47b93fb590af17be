import { widgetUrl } from '@onrecord/core/html';
import { expect, test } from 'vitest';
import { publishedWidget } from '../../src/site/published-widget.js';
import { articleOf } from '../fixtures/article-of.js';

const base = 'https://media.example.org/onrecord/';
const folders = [base, 'https://archive.example/2024/'];
const src = `${base}ferry/article.onrecord.json`;

test.each([
  [{ widget: 'reactions-map' }, { tag: 'onrecord-reactions-map', src }],
  [{ widget: 'quote-cards' }, { tag: 'onrecord-quote-cards', src }],
  [
    { widget: 'quote-card', quote: 'q1' },
    { tag: 'onrecord-quote-card', src, quote: 'q1' },
  ],
  [
    { widget: 'quote-card', quote: 'cards' },
    { tag: 'onrecord-quote-card', src, quote: 'cards' },
  ],
  [
    { widget: 'quote-card', quote: 'Cards' },
    { tag: 'onrecord-quote-card', src, quote: 'Cards' },
  ],
  [
    { widget: 'quote-card', quote: 'a-b_c.d' },
    { tag: 'onrecord-quote-card', src, quote: 'a-b_c.d' },
  ],
] as const)('publishedWidget(widgetUrl(article, %o)) is what was published', (widget, expected) => {
  const quotes = widget.widget === 'quote-card' ? [quoteOf(widget.quote)] : [];
  const article = articleOf({ actors: [{ id: 'ann', kind: 'person', name: 'Ann' }], quotes });
  expect(publishedWidget(widgetUrl(article, { base, ...widget }), folders)).toEqual(expected);
});

test.each(['?utm_source=letter', '#top', '?a=b#c'])('publishedWidget() does not mind %s', (rest) => {
  expect(publishedWidget(`${base}ferry/reactions-map.html${rest}`, folders)?.src).toBe(src);
});

test('publishedWidget() knows widgets in further folders', () => {
  expect(publishedWidget('https://archive.example/2024/ferry/quote-cards.html', folders)?.src).toBe(
    'https://archive.example/2024/ferry/article.onrecord.json',
  );
});

test.each([
  'https://elsewhere.example/onrecord/ferry/reactions-map.html',
  'https://media.example.org.elsewhere.example/onrecord/ferry/reactions-map.html',
  'https://media.example.org/ferry/reactions-map.html',
  `${base}reactions-map.html`,
  `${base}a/b/reactions-map.html`,
  `${base}ferry/reactions-map.png`,
  `${base}ferry/reactions-map.html.zip`,
  `${base}ferry/reactions-map.html/more`,
  `${base}ferry/quote-.html`,
  `${base}ferry/quote--.html`,
  `${base}ferry/quote-%22onload.html`,
  `${base}ferry/%2e%2e%2fquote-cards.html`,
  `${base}.ferry/quote-cards.html`,
  `${base}x?/ferry/quote-cards.html`,
  'javascript:alert(1)//ferry/reactions-map.html',
  '',
])('publishedWidget(%j) is none', (url) => {
  expect(publishedWidget(url, folders)).toBeUndefined();
});

function quoteOf(id: string) {
  return { id, text: 'No.', speaker: 'ann', attribution: 'direct' } as const;
}
