import { expect, test } from 'vitest';
import { english, quoteHtml } from '../../../src/export/html.js';
import type { Article } from '../../../src/index.js';
import { ferry } from '../../fixtures/ferry.js';
import { reservoir } from '../../fixtures/reservoir.js';
import { attributesOf, htmlOutline, xmlOutline } from '../../fixtures/outline.js';

const page = 'https://tidings.example/reservoir?lang=en&v=2';
const passage = `${page}#:~:text=plan%20is%20%E2%80%9C-,reckless%2C`;

/** HTML without what stands in it for machines. */
function unmarked(html: string): string {
  return html.replaceAll(/ data-onrecord="[^"]*"/g, '');
}

test('quoteHtml(article, id) reads from the correction to the source', () => {
  expect(htmlOutline(quoteHtml(reservoir, 'reckless')).text.trim().split(/\n+/u)).toEqual([
    'Corrected · June 2, 2031 · The engineer said “reckless”, not “careless”.',
    'reckless',
    'Ilo Brandt · chief engineer · Harbor Water Board',
    'Initiator · the Big Valve',
    'Partly quoted · May 31, 2031',
    'Two shores, one reservoir · The Harbor Tidings · June 1, 2031',
  ]);
});

test('quoteHtml(article, id) is a figure with a blockquote and a caption, well-formed as XML', () => {
  const html = quoteHtml(reservoir, 'not-sold');
  expect(
    htmlOutline(unmarked(html)).elements.filter((name) => !/^(?:p|b|bdi|time|cite)\b/u.test(name)),
  ).toEqual([
    'figure class lang dir',
    'blockquote cite lang dir',
    'blockquote lang dir',
    'figcaption',
    'a href rel',
  ]);
  expect(xmlOutline(html)).toEqual(htmlOutline(html));
});

test('quoteHtml(article, id) marks the languages and directions of quote, translation and article', () => {
  const html = unmarked(quoteHtml(reservoir, 'not-sold'));
  expect(html).toContain('lang="ar" dir="rtl"><p>لن نبيع الماء.</p>');
  expect(html).toContain('<blockquote lang="en" dir="ltr"><p>We will not sell the water.</p></blockquote>');
  expect(html).toContain('<b><bdi lang="en-GB" dir="ltr">Ministry of Wells</bdi></b>');
  expect(html).toContain('Translated by <bdi lang="en-GB" dir="ltr">Tidings language desk</bdi>');
});

test('quoteHtml(article, id) links to the passage, and cites it', () => {
  const html = quoteHtml(reservoir, 'reckless');
  expect(attributesOf(html, 'href')).toEqual([passage]);
  expect(attributesOf(html, 'cite')).toEqual([passage]);
  expect(attributesOf(html, 'rel')).toEqual(['noopener']);
});

test.each([undefined, 'javascript:alert(1)', 'data:text/html,x'])(
  'quoteHtml: with the url %j nothing is linked',
  (url) => {
    const { url: _, ...rest } = reservoir;
    const article: Article = url === undefined ? rest : { ...rest, url };
    const html = quoteHtml(article, 'reckless');
    expect(attributesOf(html, 'href')).toEqual([]);
    expect(attributesOf(html, 'cite')).toEqual([]);
    expect(htmlOutline(html).text).toContain('Two shores, one reservoir');
  },
);

test('quoteHtml: words out of a sentence stand in marks of their own', () => {
  expect(quoteHtml(reservoir, 'reckless')).toContain('<p><q>reckless</q></p>');
  expect(quoteHtml(reservoir, 'big-valve')).toContain('<p><q>Big Valve</q></p>');
  expect(quoteHtml(reservoir, 'not-sold')).not.toContain('<q>');
});

test('quoteHtml(article, id) marks each piece with what its words don’t tell', () => {
  expect(attributesOf(quoteHtml(reservoir, 'not-sold'), 'data-onrecord')).toEqual([
    'article reservoir',
    'quote not-sold direct ministry',
    'translation',
    'actor ministry organization for:oman',
    'actor oman country in:OM',
    'via voice unnamed',
    'stance critical ministry valve not-sold',
    'topic valve',
    'translator',
    'headline',
    'publisher',
    'published',
  ]);
});

test('quoteHtml: only machines read whom those represent whom the speaker represents', () => {
  const html = quoteHtml(ferry, 'shameful');
  expect(attributesOf(html, 'value')).toEqual(['Ireland']);
  expect(htmlOutline(html).text).not.toContain('Ireland');
});

test('quoteHtml: a paraphrase is no blockquote', () => {
  const html = unmarked(quoteHtml(reservoir, 'dig'));
  expect(html).not.toContain('<blockquote');
  expect(html).toContain('<p lang="en-GB" dir="ltr">They want wells of their own.</p>');
});

test('quoteHtml: what was retracted is struck out, with the reason', () => {
  const html = quoteHtml(reservoir, 'no-risk');
  expect(html).toContain('<del>no risk</del>');
  expect(attributesOf(html, 'data-onrecord')).toContain('quote no-risk mixed lawyer retracted');
  expect(htmlOutline(html).text).toContain('Retracted · June 4, 2031 · It could not be confirmed.');
});

test('quoteHtml: who started what the quote is about is called its initiator', () => {
  const quotes = reservoir.quotes.map((quote) =>
    quote.id === 'big-valve' ? { ...quote, topic: 'valve' as const } : quote,
  );
  expect(htmlOutline(quoteHtml({ ...reservoir, quotes }, 'big-valve')).text).toContain(
    'Initiator · the Big Valve',
  );
});

test('quoteHtml(article, id, { words }) speaks another language and keeps the article’s apart', () => {
  const words = { ...english, lang: 'de', through: 'laut {name}', corrected: 'Berichtigt' };
  const html = unmarked(quoteHtml(reservoir, 'reckless', { words }));
  expect(html).toContain('<figure class="onrecord-quote" lang="de" dir="ltr">');
  expect(html).toContain(
    '<strong>Berichtigt</strong> · <time datetime="2031-06-02T09:00:00Z">2. Juni 2031</time>',
  );
  expect(unmarked(quoteHtml(reservoir, 'no-risk', { words }))).toContain(
    'laut <bdi lang="en-GB" dir="ltr">The Morning Tidings</bdi>',
  );
});

test('quoteHtml(article, unknown id) is a RangeError that names it', () => {
  expect(() => quoteHtml(reservoir as Article, 'wreckless')).toThrow(
    new RangeError('quoteHtml: expected the id of a quote in the article "reservoir", got "wreckless"'),
  );
});

test('quoteHtml: an article from right to left stays so where its words begin in another script', () => {
  const quotes = reservoir.quotes.map((quote) => ({ ...quote, text: 'NATO تماطل.', lang: 'ar' }));
  const { dir: _, ...rest } = reservoir;
  const html = unmarked(
    quoteHtml({ ...rest, lang: 'ar', dir: 'rtl', headline: 'NATO تعلن', quotes }, 'bank'),
  );
  expect(html).toContain('lang="ar" dir="rtl"><p><q>NATO تماطل');
  expect(html).toContain('<bdi lang="ar" dir="rtl">NATO تعلن</bdi>');
});
