import type { Article } from '@onrecord/core';
import { arabic, english } from '@onrecord/core/html';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { pageHtml } from '../../../src/publish/page/page-html.js';
import { snippetsHtml } from '../../../src/publish/page/snippets-html.js';
import type { SiteFiles } from '../../../src/publish/site/site-files.js';
import { ferry } from '../../fixtures/ferry.js';
import { harbor } from '../../fixtures/harbor.js';

type Element = DefaultTreeAdapterTypes.Element;

const site: SiteFiles = {
  styles: 'onrecord/page-1.css',
  pageScript: 'onrecord/page-2.js',
  copyScript: 'onrecord/copy-3.js',
  module: { path: 'onrecord/1.0.0/page.js', integrity: 'sha384-x' },
  source: '',
  paths: [],
  names: new Set(),
  async *contents() {
    // Not asked for.
  },
};
const base = 'https://media.example.org/onrecord/';
const options = { base, words: english, site };
const map = { widget: 'reactions-map' } as const;

/** Every element of a page as a browser reads it. */
function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

function metaOf(html: string, name: string): string | undefined {
  const meta = elements(html).find(
    (element) => attributeOf(element, 'property') === name || attributeOf(element, 'name') === name,
  );
  return meta && attributeOf(meta, 'content');
}

function linkOf(html: string, type: string): string | undefined {
  const link = elements(html).find((element) => attributeOf(element, 'type') === type);
  return link && attributeOf(link, 'href');
}

test('a page has the words of its widget inside the element, and no script inline', () => {
  const html = pageHtml(ferry, { widget: 'quote-card', quote: 'eviction' }, options);
  expect(html).toMatch(/<onrecord-quote-card src="article\.onrecord\.json" quote="eviction">\s*<figure/u);
  const scripts = elements(html).filter(({ tagName }) => tagName === 'script');
  expect(scripts.map((script) => [attributeOf(script, 'src'), script.childNodes.length])).toEqual([
    ['../onrecord/page-2.js', 0],
    ['../onrecord/1.0.0/page.js', 0],
  ]);
});

test('a page has no inline style and no inline handler', () => {
  const all = elements(pageHtml(harbor, map, { ...options, words: arabic }));
  expect(all.filter(({ tagName }) => tagName === 'style')).toEqual([]);
  expect(
    all.flatMap(({ attrs }) => attrs).filter(({ name }) => name === 'style' || name.startsWith('on')),
  ).toEqual([]);
});

test('networks and oEmbed consumers find what they look for', () => {
  const html = pageHtml(ferry, map, options);
  expect(metaOf(html, 'og:title')).toBe('Reactions: Night ferry to Hook Island ends in May');
  expect(metaOf(html, 'og:image')).toBe(`${base}ferry/reactions-map.png`);
  expect(metaOf(html, 'og:site_name')).toBe('The Harbor Tidings');
  expect(metaOf(html, 'twitter:card')).toBe('summary_large_image');
  expect(metaOf(html, 'description')).toBe(
    'the end of the night ferry: Islanders (Critical), Union of Pilots (Critical), Ada Quill (Supportive)',
  );
  expect(linkOf(html, 'application/json+oembed')).toBe(`${base}ferry/reactions-map.oembed.json`);
});

test('a page is in the language and direction of its article', () => {
  expect(pageHtml(harbor, map, { ...options, words: arabic })).toMatch(/<html lang="ar" dir="rtl">/u);
  expect(pageHtml({ ...harbor, dir: undefined } as unknown as Article, map, options)).toMatch(
    /<html lang="ar" dir="rtl">/u,
  );
});

test('the words of a retracted quote are in no metadata', () => {
  const quotes = [
    { ...ferry.quotes[1], status: { state: 'retracted', date: '2031-03-06', note: 'Never said.' } },
  ] as const;
  const html = pageHtml(
    { ...ferry, quotes, reactions: [] } as Article,
    { widget: 'quote-card', quote: 'eviction' },
    options,
  );
  expect(html.slice(0, html.indexOf('</head>'))).not.toContain('slow eviction');
});

test.each([
  '"><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '" onload="alert(1)',
  '</onrecord-quote-card><b>',
])('markup in any field is text: %j', (payload) => {
  const hostile: Article = {
    ...ferry,
    headline: payload,
    publisher: { name: payload, url: 'javascript:alert(1)' },
    actors: ferry.actors.map((actor) => ({ ...actor, name: payload })),
    topics: ferry.topics.map((topic) => ({ ...topic, label: payload })),
    quotes: ferry.quotes.map((quote) => ({ ...quote, text: payload })),
    reactions: ferry.reactions.map((reaction) => ({ ...reaction, label: payload, summary: payload })),
  };
  for (const widget of [
    map,
    { widget: 'quote-cards' },
    { widget: 'quote-card', quote: 'eviction' },
  ] as const) {
    const all = elements(pageHtml(hostile, widget, options));
    expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(2);
    expect(all.filter(({ tagName }) => tagName === 'img')).toEqual([]);
    expect(
      all
        .flatMap(({ attrs }) => attrs)
        .filter(({ name, value }) => /^on/u.test(name) || /^javascript:/u.test(value)),
    ).toEqual([]);
  }
  expect(elements(snippetsHtml(hostile, options)).filter(({ tagName }) => tagName === 'script')).toHaveLength(
    1,
  );
});
