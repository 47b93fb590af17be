import { expect } from 'vitest';
import type { HostPage } from '../pages/host-page.js';
import { kremlinPauseAddress, siteScript } from '../pages/newsroom.js';

export interface HostilePage extends HostPage {
  /** The address of a file that isn't on every machine. */
  readonly needs?: string;
  /** What the page does once its widgets are drawn, and takes back. */
  readonly unrest?: (document: Document) => Promise<void>;
}

/** The page's own part: what a style sheet or script of the widgets could reach. */
const own = `
<h1>A story</h1>
<p class="lead">It has <a href="#end">a link</a>, <em>stress</em> and <button class="btn button">a button</button>.</p>
<ul><li>One</li><li>Two</li></ul>
<figure><blockquote>Somebody’s words</blockquote><figcaption>Somebody</figcaption></figure>
<form><label>Name <input name="name"></label><select><option>One</option></select></form>
<table><tr><th>A</th><td>B</td></tr></table>`;

const widgets = `
<onrecord-article src="${kremlinPauseAddress}">
  <onrecord-reactions-map></onrecord-reactions-map>
  <onrecord-quote-card quote="stalling-tactic"></onrecord-quote-card>
  <onrecord-quote-cards filters="stance speaker" group-by="stance"></onrecord-quote-cards>
</onrecord-article>`;

const story = `<main id="story">${own}${widgets}<p id="end">The story ends.</p></main>`;

const plain: HostilePage = { head: siteScript, body: story };

/** A plain page with something in its head. */
function pageWith(head: string): HostilePage {
  return { ...plain, head: head + siteScript };
}

function styled(css: string): HostilePage {
  return pageWith(`<style>${css}</style>`);
}

function linked(address: string): HostilePage {
  return pageWith(`<link rel="stylesheet" href="${address}">`);
}

function scripted(address: string): HostilePage {
  return pageWith(`<script src="${address}"></script>`);
}

/** With a script that Debian packages. */
function scriptedByDebian(file: string): HostilePage {
  const needs = `/e2e/debian/${file}`;
  return { ...scripted(needs), needs };
}

/** Nothing but the page's own files, and no way from strings to scripts. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

/** Every inherited property that can spoil a text. */
const loud = `* {
  letter-spacing: .2em; word-spacing: .5em; line-height: 3; white-space: nowrap; word-break: break-all;
  text-transform: uppercase; text-align: center; text-indent: 2em; text-shadow: 2px 2px red; font-variant: small-caps;
  font-stretch: condensed; tab-size: 9; hyphens: none; quotes: none; list-style: square inside; border-collapse: collapse;
  caption-side: bottom; fill: red; stroke: red; stroke-width: 5px; text-anchor: end; paint-order: stroke; cursor: wait;
  -webkit-text-stroke: 1px red; -webkit-text-fill-color: red;
}`;

export const plainPage = 'A plain page';

export const hostilePages: Readonly<Record<string, HostilePage>> = {
  [plainPage]: plain,
  '`* { all: unset }`': styled('* { all: unset }'),
  '`* { display: block !important }`': styled('* { display: block !important }'),
  '`*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0 }`': styled(
    '*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0 }',
  ),
  'A reset of 2011: `font: inherit`, no margins, no quotation marks': styled(`
    html, body, main, h1, p, blockquote, figure, a, em, li, ul, form, label, table, tr, th, td, button {
      margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline;
    }
    ol, ul { list-style: none } blockquote, q { quotes: none } body { line-height: 1 }`),
  'Every inherited property at its oddest': styled(loud),
  '`html { font-size: 62.5% }`': styled('html { font-size: 62.5% }'),
  'Style rules for `button`, `svg`, `.card`, `.widget` and the like': styled(
    'button, svg, figure, blockquote, h2, .widget, .card, .actors, .world, #quotes { display: none !important }',
  ),
  'Bootstrap 5': linked('/e2e/npm/bootstrap/dist/css/bootstrap.css'),
  'Tailwind CSS 4, preflight': linked('/e2e/tailwind-preflight.css'),
  'Foundation 6': linked('/e2e/npm/foundation-sites/dist/css/foundation.css'),
  'normalize.css 8': linked('/e2e/npm/normalize.css/normalize.css'),
  'Prototype 1.7': scriptedByDebian('prototype/prototype.js'),
  'MooTools 1.4': scriptedByDebian('mootools/mootools-core.min.js'),
  'MooTools 1.5, without its elements': scripted('/e2e/npm/mootools/lib/mootools-core-1.5.2-server.js'),
  'A script that adds to `Object.prototype` and `Array.prototype`': pageWith(`<script>
    Object.prototype.extend = function () { return this; };
    Array.prototype.each = Array.prototype.forEach;
    Array.prototype.toJSON = function () { return 'none'; };
  </script>`),
  'Elements named as parts of the document are': {
    ...plain,
    body: ['currentScript', 'body', 'head', 'adoptedStyleSheets', 'documentElement']
      .map((name) => `<img name="${name}" alt="">`)
      .join('')
      .concat(story),
  },
  'A page that writes itself by `document.write`': {
    body: `<script>document.write(${JSON.stringify(story + siteScript).replaceAll('</', '<\\/')});</script>`,
  },
  'Quirks mode': { ...plain, doctype: '' },
  'A strict security policy with Trusted Types': { ...plain, policy: strict },
  'Trusted Types of named policies': {
    ...plain,
    policy: "require-trusted-types-for 'script'; trusted-types lit-html",
  },
  'Two versions of the script': {
    ...plain,
    head: `${siteScript}<script async src="/e2e/next/onrecord.js"></script>`,
  },
  'The script twice, at the end': { ...plain, head: '', body: story + siteScript + siteScript },
  'The script in `<head>`, neither `async` nor `defer`': { ...plain, head: siteScript.replace(' async', '') },
  'A page that moves and removes the widgets': {
    ...plain,
    unrest: async (document) => {
      const article = document.querySelector('onrecord-article')!;
      const place = article.nextSibling;
      for (let times = 0; times < 3; times += 1) {
        document.body.prepend(article);
        await nextFrame(document);
        article.remove();
        for (const widget of [...article.children]) article.append(widget);
        await nextFrame(document);
        place?.before(article);
      }
    },
  },
  'A page that changes its `lang` and `dir`': {
    ...plain,
    unrest: async (document) => {
      const { documentElement } = document;
      for (const [lang, dir] of [
        ['ar', 'rtl'],
        ['de', 'ltr'],
        ['en', ''],
      ] as const) {
        documentElement.lang = lang;
        documentElement.dir = dir;
        await spoken(document, lang);
      }
      documentElement.removeAttribute('dir');
    },
  },
  'A page that was printed': {
    ...plain,
    unrest: async ({ defaultView: window }) => {
      window!.dispatchEvent(new Event('beforeprint'));
      await nextFrame(window!.document);
      window!.dispatchEvent(new Event('afterprint'));
    },
  },
};

function nextFrame({ defaultView }: Document): Promise<unknown> {
  return new Promise((resolve) => {
    defaultView!.requestAnimationFrame(resolve);
  });
}

/** Waits until all widgets speak a language. */
async function spoken(document: Document, lang: string): Promise<void> {
  const drawn = 'onrecord-reactions-map, onrecord-quote-card, onrecord-quote-cards';
  const languages = (): (string | undefined)[] =>
    Array.from(
      document.querySelectorAll(drawn),
      ({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('.widget')?.lang,
    );
  await expect.poll(languages).toEqual([lang, lang, lang]);
}
