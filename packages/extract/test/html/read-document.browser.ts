/// <reference lib="dom" />
import { expect, test } from 'vitest';
import { readDocument } from '../../src/html/read-document.js';
import { readHtml } from '../../src/html/read-html.js';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

test.each([
  [''],
  ['plain'],
  ['<p>One.<p>Two <b>bold</b>.'],
  ['<p>a<br>b<br>\n<br>c</p><hr>d'],
  ['<p>&ldquo;Caf&eacute;&rdquo; &amp; &#8212; &nbsp;x</p>'],
  ['<ul><li>One<li>Two</ul><nav><ul><li>no</ul></nav><p hidden>no<p>yes'],
  ['<p>In <!-- <p>no</p> --> out</p><script>"no"</script><svg><text>no</text></svg>'],
  ['<p>x</p><template><p>no</p></template><noscript><p>no</p></noscript>y'],
  ['<blockquote><p>We stay.</p><footer>Ada Bell</footer></blockquote><p>She said: <q>We stay</q>.</p>'],
  ['<figure><blockquote>We stay.</blockquote><figcaption>Ada Bell</figcaption></figure>'],
  ['<p>Site</p><article>Teaser</article><article><h1>Ferry</h1><p>It stays.</p><h2>Why</h2></article>'],
  [
    `<!doctype html><html lang="en-GB" dir="ltr"><head><title>Ferry &amp; more</title><link rel="canonical" href="https://post.example/ferry">
    <meta property="og:site_name" content="The Post"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-01-31"}</script>
    </head><body><main><p>It stays.</p></main></body></html>`,
  ],
])('readDocument(document) finds in %j what readHtml(html) does', (html) => {
  expect(readDocument(parsed(html))).toEqual(readHtml(html));
});

test('readDocument(element) reads that element alone', () => {
  const { body } = parsed('<p>One.</p><div><p>Two.</p></div><p>Three.</p>');
  expect(readDocument(body.children[1]!).text).toBe('Two.');
});

test('readDocument(document) has no limit to depth', () => {
  const page = parsed('');
  let deepest: Element = page.body;
  for (let depth = 0; depth < 50_000; depth += 1) {
    const inner = page.createElement('div');
    deepest.append(inner);
    deepest = inner;
  }
  deepest.append('Words.');
  expect(readDocument(page).text).toBe('Words.');
});
