import { expect, test } from 'vitest';
import { widgetFile, widgetTitle, widgetUrl, german, type Widget } from '../../../src/export/html.js';
import type { Article } from '../../../src/index.js';
import { reservoir } from '../../fixtures/reservoir.js';

const base = 'https://media.example.org/onrecord/';
const article: Article = reservoir;

test.each<[Widget, string]>([
  [{ widget: 'reactions-map' }, 'reactions-map.html'],
  [{ widget: 'quote-cards' }, 'quote-cards.html'],
  [{ widget: 'quote-card', quote: 'not-sold' }, 'quote-not-sold.html'],
  [{ widget: 'quote-card', quote: 'cards' }, 'quote--cards.html'],
  [{ widget: 'quote-card', quote: 'Cards' }, 'quote--Cards.html'],
  [{ widget: 'quote-card', quote: 'cards.html' }, 'quote-cards.html.html'],
])('widgetFile(%j) is %s', (widget, file) => {
  expect(widgetFile(widget)).toBe(file);
});

test('widgetFile(widget, type) has the same name for all that is published of a widget', () => {
  expect(widgetFile({ widget: 'quote-card', quote: 'a.b' }, 'oembed.json')).toBe('quote-a.b.oembed.json');
});

test.each(['', '..', '../x', 'a/b', 'a b', 'é', '-a', 'a"b'])(
  'widgetFile refuses the quote id %j',
  (quote) => {
    expect(() => widgetFile({ widget: 'quote-card', quote })).toThrow(
      new RangeError(`quote: expected an id, got ${JSON.stringify(quote)}`),
    );
  },
);

test('widgetFile refuses a widget that it doesn’t know', () => {
  expect(() => widgetFile({ widget: 'toString' } as unknown as Widget)).toThrow(
    'widget: expected "reactions-map", "quote-cards" or "quote-card", got "toString"',
  );
});

test('widgetUrl(article, { base, widget }) lies in the folder of the article', () => {
  expect(widgetUrl(article, { base, widget: 'reactions-map' })).toBe(
    'https://media.example.org/onrecord/reservoir/reactions-map.html',
  );
  expect(widgetUrl(article, { base, widget: 'quote-card', quote: 'dig' }, 'png')).toBe(
    'https://media.example.org/onrecord/reservoir/quote-dig.png',
  );
});

test.each([
  ['https://media.example.org', 'https://media.example.org/reservoir/quote-cards.html'],
  ['http://127.0.0.1:8080/a/', 'http://127.0.0.1:8080/a/reservoir/quote-cards.html'],
  ['https://media.example.org/é', 'https://media.example.org/%C3%A9/reservoir/quote-cards.html'],
])('widgetUrl takes the base %s', (given, url) => {
  expect(widgetUrl(article, { base: given, widget: 'quote-cards' })).toBe(url);
});

test.each([
  '',
  '/onrecord/',
  '//media.example.org/',
  'media.example.org',
  'javascript:alert(1)',
  'data:text/html,',
  'mailto:desk@media.example.org',
  'https://',
  'https://media.example.org/?v=1',
  'https://media.example.org/#top',
  'https://desk@media.example.org/',
  'https://media.example.org/"onload="',
  'https://media.example.org/ a',
])('widgetUrl refuses the base %j', (given) => {
  expect(() => widgetUrl(article, { base: given, widget: 'quote-cards' })).toThrow(
    new RangeError(
      `base: expected the http or https address of a folder, such as "https://media.example.org/onrecord/", got ${JSON.stringify(given)}`,
    ),
  );
});

test('widgetUrl refuses a quote that the article doesn’t have, and an article whose id is no id', () => {
  expect(() => widgetUrl(article, { base, widget: 'quote-card', quote: 'dug' })).toThrow(
    new RangeError('quote: expected the id of a quote in the article "reservoir", got "dug"'),
  );
  expect(() => widgetUrl({ ...article, id: '../x' }, { base, widget: 'quote-cards' })).toThrow(
    new RangeError('article.id: expected an id, got "../x"'),
  );
});

test.each<[Widget, string]>([
  [{ widget: 'reactions-map' }, 'Reactions: Two shores, one reservoir'],
  [{ widget: 'quote-cards' }, 'Quotes: Two shores, one reservoir'],
  [{ widget: 'quote-card', quote: 'reckless' }, 'Ilo Brandt: “reckless”'],
  [{ widget: 'quote-card', quote: 'dig' }, 'farmers: They want wells of their own.'],
  [{ widget: 'quote-card', quote: 'no-risk' }, 'Retracted · Perla Sant'],
])('widgetTitle(article, %j) is %s', (widget, title) => {
  expect(widgetTitle(article, widget)).toBe(title);
});

test('widgetTitle(article, widget, { words }) speaks the language of the page', () => {
  expect(widgetTitle(reservoir, { widget: 'quote-card', quote: 'bank' }, { words: german })).toBe(
    'Ilo Brandt: „our bank“',
  );
});
