import type { Article } from '@onrecord/core';
import {
  snippet,
  snippetFormats,
  widgetFile,
  widgetTitle,
  type SnippetFormat,
  type Widget,
} from '@onrecord/core/html';
import { attribute, markup, type Markup } from '../../markup/markup.js';
import { wordsFor } from '../../words-for.js';
import { directionOfArticle } from '../direction-of-article.js';
import type { SiteFiles } from '../site/site-files.js';
import { widgetsOf } from './widgets-of.js';

interface SnippetsOptions {
  readonly base: string;
  readonly site: SiteFiles;
}

const about: Readonly<Record<SnippetFormat, readonly [name: string, use: string]>> = {
  link: ['Link', 'For any editor. Where the site has the script, the widget takes its place.'],
  blockquote: ['Blockquote', 'Reads without script. Where the site has it, the widget takes its place.'],
  element: ['Element', 'For pages that you write yourself.'],
  iframe: ['Frame', 'For sites that allow frames; with the script it is as high as what it shows.'],
  oembed: ['oEmbed', 'What the oEmbed link of the page answers.'],
  image: ['Picture', 'For newsletters.'],
};

/** The page of code to paste, for each widget of an article. */
export function snippetsHtml(article: Article, { base, site }: SnippetsOptions): string {
  const { headline, lang } = article;
  const title = `Embed: ${headline}`;
  const script = `<script async src="${base}onrecord.js"></script>`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="../${site.styles}">
<script defer src="../${site.copyScript}"></script>
</head>
<body class="snippets">
<header class="masthead">
<p>Embed</p>
</header>
<main>
<h1 lang="${lang}" dir="${directionOfArticle(article)}">${headline}</h1>
<h2>Once on your site</h2>
<p>The script turns links, blockquotes and elements into widgets when they come near the window, and gives frames their height.</p>
${code(script)}<h2>Where a widget should stand</h2>
${widgetsOf(article).map((widget, index) => section(article, widget, base, index === 0))}</main>
</body>
</html>
`.source;
}

function section(article: Article, widget: Widget, base: string, isOpen: boolean): Markup {
  const words = wordsFor(article.lang);
  const formats = snippetFormats.map((format) => {
    const [name, use] = about[format];
    return markup`<h3>${name}</h3>
<p>${use}</p>
${code(snippet(article, { ...widget, base, words, format }))}`;
  });
  return markup`<details${attribute('open', isOpen ? '' : undefined)}>
<summary lang="${words.lang}" dir="auto">${widgetTitle(article, widget, { words })}</summary>
<p><a href="${widgetFile(widget)}">${widgetFile(widget)}</a></p>
${formats}</details>
`;
}

function code(text: string): Markup {
  return markup`<pre tabindex="0" dir="ltr">${text}</pre>
`;
}
