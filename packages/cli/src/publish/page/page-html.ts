import { dateWords, isSafeUrl, type Article } from '@onrecord/core';
import {
  quoteHtml,
  quotesHtml,
  reactionsHtml,
  widgetFile,
  type Widget,
  type Words,
} from '@onrecord/core/html';
import { attribute, escaped, markup, type Markup } from '../../markup/markup.js';
import { directionOfArticle } from '../direction-of-article.js';
import type { SiteFiles } from '../site/site-files.js';
import { pageHead } from './page-head.js';
import { pageWordsFor } from './page-words.js';
import { widgetsOf } from './widgets-of.js';

export interface PageOptions {
  readonly base: string;
  readonly words: Words;
  readonly site: SiteFiles;
}

/** The page of a widget: reads without script, shows the widget with it, and in a frame nothing else. */
export function pageHtml(article: Article, widget: Widget, options: PageOptions): string {
  const { words, site } = options;
  const { headline, url, publisher, published, lang } = article;
  const heading = link(url, headline);
  return markup`<!doctype html>
<html lang="${lang}" dir="${directionOfArticle(article)}">
<head>
${pageHead(article, widget, options)}<script src="../${site.pageScript}"></script>
<link rel="stylesheet" href="../${site.styles}">
<script type="module" src="../${site.module.path}" integrity="${site.module.integrity}"></script>
</head>
<body${attribute('class', widget.widget === 'quote-card' ? 'one' : undefined)}>
<header class="masthead">
${
  publisher &&
  markup`<p>${link(publisher.url, publisher.name)}</p>
`
}${navigation(article, widget, words)}</header>
<main>
<h1>${heading}</h1>
${
  published &&
  markup`<p class="dateline"><time datetime="${published}">${dateWords(published, lang)}</time></p>
`
}<div class="widget">
${element(article, widget, words)}
</div>
</main>
${colophon(words)}</body>
</html>
`.source;
}

function navigation(article: Article, { widget }: Widget, words: Words): Markup | undefined {
  const { reactions, quotes } = pageWordsFor(words.lang);
  const pages = widgetsOf(article).filter((page) => page.widget !== 'quote-card');
  const links = pages.map((page) => {
    const current = attribute('aria-current', page.widget === widget ? 'page' : undefined);
    const label = page.widget === 'reactions-map' ? reactions : quotes;
    return markup`<a href="${widgetFile(page)}"${current}>${label}</a>
`;
  });
  return markup`<nav lang="${words.lang}">
${links}</nav>
`;
}

/** The element with the words it takes the place of. */
function element(article: Article, widget: Widget, words: Words): Markup {
  const readable = escaped(readableOf(article, widget, words));
  const quote = attribute('quote', widget.quote);
  const tag = escaped(`onrecord-${widget.widget}`);
  return markup`<${tag} src="article.onrecord.json"${quote}>
${readable}
</${tag}>`;
}

function readableOf(article: Article, { widget, quote }: Widget, words: Words): string {
  switch (widget) {
    case 'reactions-map':
      return reactionsHtml(article, {}, { words });
    case 'quote-cards':
      return quotesHtml(article, {}, { words });
    case 'quote-card':
      return quoteHtml(article, quote, { words });
  }
}

function colophon({ lang, dir }: Words): Markup {
  const { data, embed } = pageWordsFor(lang);
  return markup`<footer class="colophon" lang="${lang}" dir="${dir}">
<a href="article.onrecord.json">${data}</a>
<a href="snippets.html">${embed}</a>
</footer>
`;
}

function link(url: string | undefined, content: string): Markup {
  const isLink = url !== undefined && isSafeUrl(url);
  return isLink ? markup`<a href="${url}" rel="noopener">${content}</a>` : markup`${content}`;
}
