import type { Article } from '@onrecord/core';
import { widgetTitle, widgetUrl, type Widget } from '@onrecord/core/html';
import { attribute, markup, type Markup } from '../../markup/markup.js';
import { sheet } from '../still/sheet.js';
import { descriptionOf } from './description-of.js';
import type { PageOptions } from './page-html.js';

/** What search engines, networks and oEmbed consumers find in the head of a widget's page. */
export function pageHead(article: Article, widget: Widget, { base, words }: PageOptions): Markup {
  const title = widgetTitle(article, widget, { words });
  const page = widgetUrl(article, { base, ...widget });
  const picture = widgetUrl(article, { base, ...widget }, 'png');
  const description = descriptionOf(article, widget, words);
  const { publisher, published, modified, lang } = article;
  return markup`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${page}">
<link rel="alternate" type="application/json+oembed" href="${widgetUrl(article, { base, ...widget }, 'oembed.json')}" title="${title}">
<link rel="alternate" type="application/json" href="article.onrecord.json">
<link rel="alternate" type="application/ld+json" href="article.jsonld">
${meta('name', { description, 'twitter:card': 'summary_large_image' })}${meta('property', {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': page,
    'og:site_name': publisher?.name,
    'og:locale': lang.replace('-', '_'),
    'og:image': picture,
    'og:image:type': 'image/png',
    'og:image:width': sheet.width,
    'og:image:height': sheet.height,
    'og:image:alt': description,
    'article:published_time': published,
    'article:modified_time': modified,
  })}`;
}

/** A tag for each content that is there. */
function meta(
  key: 'name' | 'property',
  contents: Readonly<Record<string, string | number | undefined>>,
): Markup[] {
  return Object.entries(contents).flatMap(([name, content]) =>
    content === undefined ? [] : markup`<meta${attribute(key, name)}${attribute('content', content)}>\n`,
  );
}
