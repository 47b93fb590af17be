import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  quoteHtml,
  quotesHtml,
  reactionsHtml,
  snippet,
  snippetFormats,
  type Widget,
} from '../../../src/export/html.js';
import type { Article } from '../../../src/index.js';
import { reservoir } from '../../fixtures/reservoir.js';
import { attributesOf, htmlOutline, xmlOutline } from '../../fixtures/outline.js';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</blockquote></figure><h1>',
  '<!-- --!> <![CDATA[ ]]>',
  '<?php echo 1 ?>',
  '&lt;b&gt; &amp; &#0; &bogus;',
  '${name} {name} $& $1',
  '\u0000\u0008\u000B\uFFFE\uD800 \uDFFF',
  '\u202Eevil\u2066',
  '`onload=alert(1) x=`',
  'line\r\nbreak\rand\ttab',
  'javascript:alert(1)',
];
const texts = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);
const fixed = new Set([
  'id',
  'kind',
  'state',
  'attribution',
  'stance',
  'speaker',
  'actor',
  'topic',
  'section',
  'initiatedBy',
  'represents',
]);

/** The fixture with every text that isn't an id or one of a few fixed words put through a function, `url`s left out. */
function rewritten(value: unknown, rewrite: () => string, key = ''): unknown {
  if (typeof value === 'string') return fixed.has(key) || key === 'url' ? value : rewrite();
  if (Array.isArray(value))
    return value.map((item) => rewritten(item, rewrite, key === 'quotes' ? 'id' : key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, rewritten(part, rewrite, name)]),
  );
}

const widgets: readonly Widget[] = [
  { widget: 'reactions-map' },
  { widget: 'quote-cards' },
  ...reservoir.quotes.map(({ id: quote }) => ({ widget: 'quote-card', quote }) as const),
];

function pages(article: Article): string[] {
  return [
    ...article.quotes.map(({ id }) => quoteHtml(article, id)),
    quotesHtml(article),
    reactionsHtml(article),
  ];
}

let count = 0;
/** Different from every other text, so that the shape of a page depends on none. */
const plain = rewritten(reservoir, () => `text ${(count += 1)}`) as Article;

test('quoteHtml, quotesHtml, reactionsHtml: no text makes an element or an attribute, and all is well-formed XML', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 80, maxLength: 80 }), (hostile) => {
      let next = 0;
      const article = rewritten(reservoir, () => `${hostile[next % 80]} text ${(next += 1)}`) as Article;
      const shapes = pages(plain).map((page) => htmlOutline(page).elements);
      for (const [index, page] of pages(article).entries()) {
        const { elements, text } = htmlOutline(page);
        expect(elements).toEqual(shapes[index]);
        expect(xmlOutline(page)).toEqual({ elements, text });
        for (const url of [...attributesOf(page, 'href'), ...attributesOf(page, 'cite')])
          expect(url).toMatch(/^https:\/\/tidings\.example\/reservoir\?lang=en&v=2(?:#:~:text=[!-~]*)?$/u);
      }
    }),
    { numRuns: 50 },
  );
});

test.each(attacks)('quoteHtml shows %j as it is', (attack) => {
  const quotes = reservoir.quotes.map((quote) => ({ ...quote, text: `${attack} x` }));
  const article = { ...reservoir, quotes } as Article;
  const shown = attack.replace(/[\u0000-\u0008\u000B\uFFFE]|\p{Cs}/gu, '\uFFFD').replace(/\r\n?/gu, '\n');
  expect(htmlOutline(quoteHtml(article, 'not-sold')).text).toContain(`${shown} x`);
});

test('quoteHtml takes an address from the data only where it may stand in a link', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.webUrl({ withFragments: true, withQueryParameters: true })), (url) => {
      const page = quoteHtml({ ...reservoir, url }, 'reckless');
      for (const href of attributesOf(page, 'href'))
        expect(new URL(href).protocol).toMatch(/^(?:https?|mailto):$/u);
      expect(xmlOutline(page)).toEqual(htmlOutline(page));
    }),
  );
});

const places = [
  [
    'attribution',
    (value: string) => ({ quotes: reservoir.quotes.map((quote) => ({ ...quote, attribution: value })) }),
  ],
  [
    'stance',
    (value: string) => ({
      reactions: reservoir.reactions.map((reaction) => ({ ...reaction, stance: value })),
    }),
  ],
  [
    'status.state',
    (value: string) => ({
      quotes: reservoir.quotes.map((quote) => ({
        ...quote,
        status: { state: value, date: '2031-03-05', note: 'A note' },
      })),
    }),
  ],
] as const;

test.each(
  places.flatMap(([field, put]) =>
    ['__proto__', 'constructor', 'toString', 'stance', 'marks', 'unknown'].map((value) => ({
      field,
      value,
      put,
    })),
  ),
)('$field: "$value" has no words, and is no fault of the page', ({ value, put }) => {
  const article = { ...reservoir, ...put(value) } as Article;
  const all = [
    ...pages(article),
    ...widgets.flatMap((widget) =>
      snippetFormats.map((format) =>
        snippet(article, { ...widget, format, base: 'https://media.example.org/' }),
      ),
    ),
  ];
  for (const html of all) expect(html).not.toMatch(/native code|\[object|undefined|A note/u);
});
