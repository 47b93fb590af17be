import { expect, test } from 'vitest';
import { readHtml } from '../../src/html/read-html.js';

test.each([
  ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['<p>One.<p>Two.', 'One.\n\nTwo.'],
  ['One <b>bold</b>\n  <i>word</i>.', 'One bold word.'],
  ['<p>un<b>break</b>able</p>', 'unbreakable'],
  ['<p>a <b> b </b> c</p>', 'a b c'],
  ['<p>a<br>b<br>\n<br>c</p>', 'a\nb\n\nc'],
  ['<p>&ldquo;Caf&eacute;&rdquo; &amp; &#8212; &nbsp;x</p>', '“Café” & — \u00A0x'],
  ['<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
  ['<p>In <!-- <p>no</p> --> out</p>', 'In out'],
  ['<p>1 < 2</p>', '1 < 2'],
  ['', ''],
  ['<p> </p>', ''],
  ['plain', 'plain'],
  ['<p>&#xD800;|\uDC00</p>', '\uFFFD|\uDC00'],
])('readHtml(%j) has the text %j', (html, text) => {
  expect(readHtml(html).text).toBe(text);
});

test.each([
  ['<script>"no"</script>'],
  ['<style>p{}</style>'],
  ['<nav><div><p>no</p></div></nav>'],
  ['<aside>no</aside>'],
  ['<footer>no</footer>'],
  ['<form><p>no</p></form>'],
  ['<noscript><p>no</p></noscript>'],
  ['<template><p>no</p></template>'],
  ['<svg><text>no</text></svg>'],
  ['<svg/>'],
  ['<figure><img alt="no"><figcaption>no</figcaption></figure>'],
  ['<p hidden>no'],
  ['<div hidden><div>no</div> no</div>'],
  ['<span aria-hidden="true">no</span>'],
  ['<div role="navigation">no</div>'],
  ['<onrecord-quote-card quote="a"><blockquote>no</blockquote></onrecord-quote-card>'],
  ['<nav><nav>no</nav>no</nav>'],
])('readHtml(html) leaves out %s', (apart) => {
  expect(readHtml(`<p>One.</p>${apart}<p>Two.</p>`).text).toBe('One.\n\nTwo.');
});

test('readHtml(html) keeps the words of an article in our own element', () => {
  expect(readHtml('<onrecord-article src="a.json"><p>One.</p></onrecord-article>').text).toBe('One.');
});

test('readHtml(html) takes the article with most text, not its comments or teasers', () => {
  const html = `<p>Site</p><article>Teaser</article>
    <article><p>The story is long enough to be one.</p><article>Comment</article></article>`;
  expect(readHtml(html).text).toBe('The story is long enough to be one.');
});

test('readHtml(html) takes main where the articles in it are teasers', () => {
  const html = '<p>Site</p><main><p>The story is long enough to be one.</p><article>Teaser</article></main>';
  expect(readHtml(html).text).toBe('The story is long enough to be one.\n\nTeaser');
});

test('readHtml(html) gives headings with their places', () => {
  const { text, headings } = readHtml(
    '<h1>Ferry stays</h1><p>It does.</p><h2>Why <em>now</em></h2><p>So.</p>',
  );
  expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['Ferry stays', 'Why now']);
});

test.each([
  ['<blockquote><p>We stay.</p></blockquote>', '“We stay.”'],
  ['<blockquote>We stay.</blockquote>', '“We stay.”'],
  ['<blockquote><p>We stay.</p><p>All of us.</p></blockquote>', '“We stay.\n\n“All of us.”'],
  ['<blockquote><p>We stay.</p><footer>Ada Bell</footer></blockquote>', '“We stay.”\n\nAda Bell'],
  ['<blockquote><p>We stay.</p><cite>Ada Bell</cite></blockquote>', '“We stay.”\n\nAda Bell'],
  [
    '<figure><blockquote>We stay.</blockquote><figcaption>Ada Bell</figcaption></figure>',
    '“We stay.”\n\nAda Bell',
  ],
  ['<blockquote><p>“We stay,” she said.</p></blockquote>', '“We stay,” she said.'],
  ['<blockquote>One.</blockquote><blockquote>Two.</blockquote>', '“One.”\n\n“Two.”'],
  ['<p>She said: <q>We stay</q>.</p>', 'She said: “We stay”.'],
])('readHtml(%j) knows the marks that are shown', (html, marked) => {
  const { text, marks } = readHtml(html);
  const shown = marks.reduceRight((words, { at, mark }) => words.slice(0, at) + mark + words.slice(at), text);
  expect(shown).toBe(marked);
});

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('readHtml(html) reads what JSON-LD says of the article', () => {
  const html = linked({
    '@graph': [
      { '@type': 'WebSite', name: 'The Harbour Post' },
      {
        '@type': ['NewsArticle'],
        headline: 'Ferry <b>stays</b>',
        datePublished: '2026-01-31T09:30:00Z',
        dateModified: '2026-02-01',
        inLanguage: 'en-GB',
        publisher: { '@type': 'Organization', name: 'The Harbour Post', url: 'https://post.example/' },
        mainEntityOfPage: { '@id': 'https://post.example/ferry' },
      },
    ],
  });
  expect(readHtml(html).facts).toEqual({
    headline: 'Ferry <b>stays</b>',
    published: '2026-01-31T09:30:00Z',
    modified: '2026-02-01',
    language: 'en-GB',
    publisher: 'The Harbour Post',
    publisherUrl: 'https://post.example/',
    url: 'https://post.example/ferry',
    direction: undefined,
  });
});

test.each([['{"@type":"NewsArticle",'], ['null'], ['[[]]'], ['{"@type":{"@type":"NewsArticle"}}'], ['7']])(
  'readHtml(html) passes over JSON-LD such as %s',
  (script) => {
    const { facts } = readHtml(
      `<title>Ferry stays</title><script type="application/ld+json">${script}</script>`,
    );
    expect(facts.headline).toBe('Ferry stays');
  },
);

test('readHtml(html) reads other metadata where there is no JSON-LD', () => {
  const { facts } = readHtml(`<html lang="en-IE" dir="ltr"><head><title>Ferry stays | Post</title>
    <meta property="og:title" content="Ferry stays"><meta property="og:site_name" content="The Harbour Post">
    <meta property="article:published_time" content="2026-01-31"><link rel="canonical" href="https://post.example/ferry">
    <body><p>It does.`);
  expect(facts).toMatchObject({
    headline: 'Ferry stays',
    publisher: 'The Harbour Post',
    published: '2026-01-31',
    url: 'https://post.example/ferry',
    language: 'en-IE',
    direction: 'ltr',
  });
});

test.each([
  ['open elements', '<div>'.repeat(200_000)],
  ['elements closed in order', `${'<div>'.repeat(200_000)}One.${'</div>'.repeat(200_000)}`],
  ['end tags of nothing open', `${'<div>'.repeat(200_000)}One.${'</b>'.repeat(200_000)}`],
  ['left out elements', `${'<nav>'.repeat(200_000)}${'</nav>'.repeat(200_000)}One.`],
  ['articles', `${'<article>'.repeat(200_000)}One.`],
  ['block quotations', `${'<blockquote>'.repeat(200_000)}One.`],
  ['angle brackets', '<'.repeat(1_000_000)],
  ['references', `One.${'&amp;'.repeat(200_000)}`],
])('readHtml(html) survives depth and bulk: %s', (_, html) => {
  expect(readHtml(html).text.length).toBeLessThanOrEqual(html.length);
});
