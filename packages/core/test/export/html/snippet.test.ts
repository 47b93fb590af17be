import { expect, test } from 'vitest';
import {
  arabic,
  quoteHtml,
  quotesHtml,
  reactionsHtml,
  snippet,
  snippetFormats,
  widgetUrl,
  type SnippetFormat,
  type Widget,
} from '../../../src/export/html.js';
import type { Article } from '../../../src/index.js';
import { attributesOf, htmlOutline, xmlOutline } from '../../fixtures/outline.js';
import { reservoir } from '../../fixtures/reservoir.js';

const article: Article = reservoir;
const base = 'https://media.example.org/onrecord';
const page = 'https://media.example.org/onrecord/reservoir';
const widgets: Widget[] = [
  { widget: 'reactions-map' },
  { widget: 'quote-cards' },
  { widget: 'quote-card', quote: 'not-sold' },
];
const htmlFormats = snippetFormats.filter((format) => format !== 'oembed');
const each = htmlFormats.flatMap((format) => widgets.map((widget) => ({ ...widget, format })));

test('snippet(article, { format: "link" }) is a link with the speaker, the words and their language', () => {
  expect(snippet(reservoir, { widget: 'quote-card', quote: 'not-sold', format: 'link', base })).toBe(
    `<a href="${page}/quote-not-sold.html" lang="en" dir="ltr" rel="noopener">` +
      '<bdi lang="en-GB" dir="ltr">Ministry of Wells</bdi>: “<bdi lang="ar" dir="rtl">لن نبيع الماء.</bdi>”</a>',
  );
});

test('snippet(article, { format: "blockquote" }) is the readable HTML, and ends with the link', () => {
  const options = { widget: 'quote-card', quote: 'reckless', base } as const;
  expect(snippet(reservoir, { ...options, format: 'blockquote' })).toBe(
    `<blockquote cite="${page}/quote-reckless.html" lang="en" dir="ltr">\n` +
      `${quoteHtml(reservoir, 'reckless')}\n<p>${snippet(reservoir, { ...options, format: 'link' })}</p>\n</blockquote>`,
  );
});

test.each([
  ['reactions-map', reactionsHtml(article)],
  ['quote-cards', quotesHtml(article)],
] as const)('snippet(article, { format: "blockquote", widget: %j }) has all of it', (widget, html) => {
  expect(snippet(article, { widget, format: 'blockquote', base })).toContain(html);
});

test('snippet(article, { format: "element" }) is the element with its data, around the blockquote', () => {
  const options = { widget: 'quote-card', quote: 'reckless', base } as const;
  expect(snippet(reservoir, { ...options, format: 'element' })).toBe(
    `<onrecord-quote-card src="${page}/article.onrecord.json" quote="reckless">\n` +
      `${snippet(reservoir, { ...options, format: 'blockquote' })}\n</onrecord-quote-card>`,
  );
});

test('snippet(article, { format: "iframe" }) is a named, lazy frame that can’t reach the page', () => {
  const html = snippet(article, { widget: 'reactions-map', format: 'iframe', base });
  expect(attributesOf(html, 'src')).toEqual([`${page}/reactions-map.html`]);
  expect(attributesOf(html, 'title')).toEqual(['Reactions: Two shores, one reservoir']);
  expect(attributesOf(html, 'loading')).toEqual(['lazy']);
  expect(attributesOf(html, 'sandbox')).toEqual([
    'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  ]);
});

test('snippet(article, { format: "iframe" }) has a link to the page in its caption', () => {
  const html = snippet(reservoir, { widget: 'quote-card', quote: 'reckless', format: 'iframe', base });
  expect(html).toContain(
    `<figcaption>${snippet(reservoir, { widget: 'quote-card', quote: 'reckless', format: 'link', base })}</figcaption>`,
  );
});

test('snippet(article, { format: "image" }) is the still as a link to the page', () => {
  const html = snippet(article, { widget: 'reactions-map', format: 'image', base });
  expect(attributesOf(html, 'href')).toEqual([`${page}/reactions-map.html`]);
  expect(attributesOf(html, 'src')).toEqual([`${page}/reactions-map.png`]);
  expect(attributesOf(html, 'width')).toEqual(['600']);
  expect(attributesOf(html, 'height')).toEqual(['315']);
});

test.each<[Widget, string]>([
  [
    { widget: 'reactions-map' },
    'Reactions: the Big Valve · Ministry of Wells: Critical · Ministry of Wells: Mixed · Harbor Water Board: Neutral',
  ],
  [
    { widget: 'quote-card', quote: 'not-sold' },
    'Ministry of Wells: “لن نبيع الماء.” · We will not sell the water. · Ministry of Wells, Oman · ' +
      'Direct quote · Critical: the Big Valve · Two shores, one reservoir · The Harbor Tidings',
  ],
])('snippet: the picture of %j tells in words what it shows', (widget, words) => {
  const html = snippet(article, { ...widget, format: 'image', base });
  expect(attributesOf(html, 'alt')).toEqual([words]);
});

test('snippet: the picture of all quotes names every speaker, and doesn’t repeat what was retracted', () => {
  const [alt] = attributesOf(snippet(article, { widget: 'quote-cards', format: 'image', base }), 'alt');
  expect(alt).toContain('Ilo Brandt: “our bank”');
  expect(alt).toContain('Retracted · Perla Sant');
  expect(alt).not.toContain('no risk');
});

test('snippet: a map without a topic is called by its headline', () => {
  const html = snippet(
    { ...article, topics: [], reactions: [] },
    { widget: 'reactions-map', format: 'image', base },
  );
  expect(attributesOf(html, 'alt')).toEqual(['Reactions: Two shores, one reservoir']);
});

test('snippet(article, { format: "oembed" }) is a rich answer of oEmbed 1.0', () => {
  expect(JSON.parse(snippet(article, { widget: 'reactions-map', format: 'oembed', base }))).toEqual({
    version: '1.0',
    type: 'rich',
    html: expect.stringMatching(/^<iframe src="[^<>]*><\/iframe>$/u) as string,
    width: 640,
    height: 720,
    title: 'Reactions: Two shores, one reservoir',
    author_name: 'The Harbor Tidings',
    author_url: 'https://tidings.example',
    provider_name: 'media.example.org',
    provider_url: 'https://media.example.org/onrecord/',
    thumbnail_url: `${page}/reactions-map.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('snippet(article, { format: "oembed" }) names no author where there is no publisher', () => {
  const { publisher: _, ...rest } = article;
  const answer: unknown = JSON.parse(snippet(rest, { widget: 'quote-cards', format: 'oembed', base }));
  expect(answer).not.toHaveProperty('author_name');
  expect(answer).not.toHaveProperty('author_url');
});

test.each(each)('snippet($format, $widget) is XML too, without script, style and comments', (options) => {
  const html = snippet(article, { ...options, base });
  const outline = htmlOutline(html);
  expect(xmlOutline(html)).toEqual(outline);
  for (const element of outline.elements)
    expect(element).not.toMatch(/^(?:script|style|link|#comment)\b| (?:style|on\w+)\b/u);
});

test.each(each)('snippet($format, $widget) links to the page of the widget, or embeds it', (options) => {
  const html = snippet(article, { ...options, base });
  expect([...attributesOf(html, 'href'), ...attributesOf(html, 'src')]).toContain(
    widgetUrl(article, { ...options, base }),
  );
});

test.each(htmlFormats)('snippet(%s, { words: arabic }) reads from right to left', (format) => {
  const html = snippet(article, { widget: 'reactions-map', format, base, words: arabic });
  expect(attributesOf(html, 'lang')).toContain('ar');
});

test('snippet refuses a format that it doesn’t know', () => {
  const format = 'constructor' as SnippetFormat;
  expect(() => snippet(article, { widget: 'quote-cards', format, base })).toThrow(
    new RangeError(
      'format: expected one of link, blockquote, element, iframe, oembed, image, got "constructor"',
    ),
  );
});

test.each(snippetFormats)(
  'snippet(%s) refuses a quote that the article doesn’t have, and a base that is none',
  (format) => {
    expect(() => snippet(article, { widget: 'quote-card', quote: 'dug', format, base })).toThrow(
      /^quote: expected the id/u,
    );
    expect(() => snippet(article, { widget: 'quote-cards', format, base: 'x' })).toThrow(
      /^base: expected the http/u,
    );
    expect(() => snippet(article, { widget: 'map' as 'reactions-map', format, base })).toThrow(
      /^widget: expected/u,
    );
  },
);
