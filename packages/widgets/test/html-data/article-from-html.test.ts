import type { Article } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { arabic, english, german, quoteHtml, quotesHtml, reactionsHtml } from '@onrecord/core/html';
import { parseArticle } from '@onrecord/core/parse-article';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromHtml } from '../../src/html-data/article-from-html.js';
import { someArticle } from './some-article.js';

/** Elements as a page has them, in no document and so without effect. */
function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function read(html: string): Article {
  const article = articleFromHtml(parsed(html));
  if (article === undefined) throw new Error(`nothing was read from ${html}`);
  return article;
}

/** The HTML without the passages that links lead to: they need the anchors, which a page doesn't show. */
function withoutPassages(html: string): string {
  return html.replaceAll(/#?:~:text=[^"]*/g, '');
}

const words = fc.constantFrom(english, german, arabic);

test.each(kremlinPause.quotes.map(({ id }) => id))('articleFromHtml reads the quote %s back', (id) => {
  const html = quoteHtml(kremlinPause as Article, id);
  const article = read(html);
  expect(quoteHtml(article, id)).toBe(html);
  expect(parseArticle(article)).toEqual(article);
});

test('articleFromHtml reads any quote back from quoteHtml', () => {
  fc.assert(
    fc.property(someArticle, words, (article, words) => {
      for (const { id } of article.quotes) {
        const html = quoteHtml(article, id, { words });
        const again = read(html);
        expect(withoutPassages(quoteHtml(again, id, { words }))).toBe(withoutPassages(html));
        expect(parseArticle(again)).toEqual(again);
      }
    }),
    { numRuns: 200 },
  );
});

test('articleFromHtml reads any article back from quotesHtml', () => {
  fc.assert(
    fc.property(someArticle, words, (article, words) => {
      const html = quotesHtml(article, {}, { words });
      expect(withoutPassages(quotesHtml(read(html), {}, { words }))).toBe(withoutPassages(html));
    }),
    { numRuns: 200 },
  );
});

test('articleFromHtml reads any article back from reactionsHtml', () => {
  fc.assert(
    fc.property(someArticle, words, (article, words) => {
      const html = reactionsHtml(article, {}, { words });
      fc.pre(html !== '');
      expect(withoutPassages(reactionsHtml(read(html), {}, { words }))).toBe(withoutPassages(html));
    }),
    { numRuns: 200 },
  );
});

test('articleFromHtml makes one article of several figures', () => {
  const ids = ['stalling-tactic', 'no-blame', 'stalling-tactic', 'led-by-ukraine'] as const;
  const article = read(ids.map((id) => quoteHtml(kremlinPause, id)).join('<p>and</p>'));
  expect(article.quotes.map(({ id }) => id)).toEqual(['stalling-tactic', 'no-blame', 'led-by-ukraine']);
  for (const id of ids) expect(quoteHtml(article, id)).toBe(quoteHtml(kremlinPause, id));
});

test('articleFromHtml has a reaction once that stands in a list and beside a quote', () => {
  const html = [quotesHtml(kremlinPause), reactionsHtml(kremlinPause)];
  expect(read(html.join('')).reactions).toHaveLength(kremlinPause.reactions.length);
  const article = read(html.reverse().join(''));
  expect(reactionsHtml(article)).toBe(reactionsHtml(kremlinPause));
  expect(quotesHtml(article)).toBe(quotesHtml(kremlinPause));
});

test('articleFromHtml leaves other articles than the first out', () => {
  const other = { ...kremlinPause, id: 'another', headline: 'Another' } as Article;
  const article = read(quoteHtml(kremlinPause, 'no-blame') + quoteHtml(other, 'quick-truce'));
  expect(article.headline).toBe(kremlinPause.headline);
  expect(article.quotes.map(({ id }) => id)).toEqual(['no-blame']);
});

test('articleFromHtml takes an address only where it may stand in a link', () => {
  const html = quoteHtml({ ...kremlinPause, url: 'https://paper.example/pause' }, 'no-blame');
  expect(read(html).url).toBe('https://paper.example/pause');
  expect(read(html.replaceAll('https://paper.example/pause', 'javascript:alert(1)//'))).not.toHaveProperty(
    'url',
  );
});

test('articleFromHtml: what an editor broke into lines is still the same', () => {
  const html = quotesHtml(kremlinPause);
  expect(
    quotesHtml(
      read(html.replaceAll(' ', '\n      ').replaceAll('<bdi', '<bdi\n').replaceAll('</bdi>', '\n</bdi>')),
    ),
  ).toBe(html);
});

test('articleFromHtml: markup in the words is text', () => {
  const html = quoteHtml(kremlinPause, 'no-blame').replace(
    'Concern',
    '<img src="x" onerror="alert(1)">Concern <script>1</script>',
  );
  expect(read(html).quotes[0]?.text).toBe(
    'Concern 1 that the talks have broken down, without blaming either side.',
  );
});

test.each([
  ['no HTML', ''],
  [
    'HTML of a page’s own',
    '<blockquote>“a stalling tactic”</blockquote><p>Jens Stoltenberg, NATO Secretary General</p>',
  ],
  [
    'an article of nothing',
    '<div data-onrecord="article a"><cite lang="en" data-onrecord="headline">A</cite></div>',
  ],
  ['an id that is none', quoteHtml(kremlinPause, 'no-blame').replaceAll('no-blame', '../up')],
  ['an attribution that is none', quoteHtml(kremlinPause, 'no-blame').replaceAll(' indirect ', ' shouted ')],
  ['a country that is none', quoteHtml(kremlinPause, 'no-blame').replaceAll('in:IN', 'in:XX')],
  [
    'a speaker who is not there',
    quoteHtml(kremlinPause, 'no-blame').replaceAll('indirect india', 'indirect peru'),
  ],
])('articleFromHtml(root) is undefined for %s', (_, html) => {
  expect(articleFromHtml(parsed(html))).toBeUndefined();
});

const retracted: Article = {
  ...kremlinPause,
  quotes: kremlinPause.quotes.map((quote) => ({
    ...quote,
    via: { report: 'a leaflet' },
    status: { state: 'retracted', date: '2031-06-04', note: 'Nobody said so.' },
  })),
};
const pages = [quoteHtml(retracted, 'stalling-tactic'), quotesHtml(retracted), reactionsHtml(retracted)].map(
  parsed,
);
const names = [
  ...new Set(pages.flatMap((page) => [...page.querySelectorAll('*')]).map(({ localName }) => localName)),
];

test.each(names)('articleFromHtml reads nothing wrong where a sanitizer takes every <%s> away', (name) => {
  for (const page of pages) {
    const rest = page.cloneNode(true) as DocumentFragment;
    for (const element of rest.querySelectorAll(name)) element.replaceWith(...element.childNodes);
    const full = articleFromHtml(page);
    const quotes = articleFromHtml(rest)?.quotes ?? full?.quotes;
    const [told, known] = [quotes, full?.quotes].map((list) =>
      list?.map(({ text, speaker, attribution, status, via }) => ({
        text,
        speaker,
        attribution,
        status,
        via,
      })),
    );
    expect(told).toEqual(known);
  }
});

test('articleFromHtml reads nothing where a sanitizer takes the attributes away', () => {
  for (const page of pages) {
    const rest = page.cloneNode(true) as DocumentFragment;
    for (const element of rest.querySelectorAll('[data-onrecord]')) element.removeAttribute('data-onrecord');
    expect(articleFromHtml(rest)).toBeUndefined();
  }
});
