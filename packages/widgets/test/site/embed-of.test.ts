import { expect, test } from 'vitest';
import { embedOf } from '../../src/site/embed-of.js';

const link = '<a href="/ferry/reactions-map.html">Reactions</a>';

test.each([
  ['the paragraph', `<p id="embed">${link}</p>`],
  ['the paragraph', `<p id="embed"> <strong><span>${link}</span></strong> <!-- words --> </p>`],
  ['the paragraph', `<div><p id="embed">${link}<script type="text/plain">words</script></p></div>`],
  ['the paragraph', `<blockquote><p id="embed">${link}</p><p>words</p></blockquote>`],
  ['the blockquote', `<blockquote id="embed"><p>words</p><p>${link}</p></blockquote>`],
  ['the blockquote', `<blockquote id="embed">words<br>${link}</blockquote>`],
  [
    'the blockquote',
    `<blockquote id="embed"><blockquote>words</blockquote><div>${link}</div>\n</blockquote>`,
  ],
  ['the inner blockquote', `<blockquote>words <blockquote id="embed">${link}</blockquote></blockquote>`],
  ['the link', link],
  ['the link', `<div>${link}</div>`],
  ['the link', `<figure>${link}<figcaption>words</figcaption></figure>`],
  ['the link', `<p>words<br>${link}<br>words</p>`],
  ['the link', `<div><p>words</p>${link}<p>words</p></div>`],
  ['the link and its emphasis', `<figure><em id="embed">${link}</em></figure>`],
  ['the link', `<onrecord-article>${link}</onrecord-article>`],
  ['the link', `<div><onrecord-quote-card></onrecord-quote-card>${link}</div>`],
  ['the link', `<article-body><p>words</p>${link}<hr></article-body>`],
  ['each paragraph', `<blockquote><p id="embed">${link}</p><p>${link}</p></blockquote>`],
])('embedOf(link) is %s: %s', (_, html) => {
  const page = pageOf(html);
  const [found] = page.querySelectorAll('a');
  expect(embedOf(found!)).toBe(page.querySelector('#embed') ?? found);
});

test.each([
  ['in running text', `<p>See ${link}.</p>`],
  ['that begins a sentence', `<p>${link} are in.</p>`],
  ['that ends a sentence', `<p>words <b>${link}</b></p>`],
  ['in text without a paragraph', `<div>words ${link}</div>`],
  ['beside another', `<p>${link} ${link}</p>`],
  ['beside an image', `<p><img alt="">${link}</p>`],
  ['beside what is not known', `<p>${link}<my-icon></my-icon></p>`],
  ['beside a quote in a line', `<p><onrecord-quote-card size="inline">“no”</onrecord-quote-card>${link}</p>`],
  ['in running text that is quoted', `<blockquote>words ${link}</blockquote>`],
  ['in a list', `<ul><li>${link}</li></ul>`],
  ['in a table', `<table><tr><td><p>${link}</p></td></tr></table>`],
  ['in a heading', `<h2>${link}</h2>`],
  ['in navigation', `<nav><p>${link}</p></nav>`],
  ['in a caption', `<figure><figcaption>${link}</figcaption></figure>`],
  ['in a control', `<button>${link}</button>`],
  ['that is being edited', `<div contenteditable><p>${link}</p></div>`],
  ['inside a widget', `<onrecord-reactions-map><p>${link}</p></onrecord-reactions-map>`],
])('embedOf(link) is undefined for a link %s: %s', (_, html) => {
  expect(embedOf(pageOf(html).querySelector('a')!)).toBeUndefined();
});

function pageOf(html: string): HTMLElement {
  const page = document.createElement('main');
  page.innerHTML = html;
  return page;
}
