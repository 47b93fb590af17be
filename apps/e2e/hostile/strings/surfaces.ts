import type { Article } from '@onrecord/core';
import {
  quoteHtml,
  quotesHtml,
  reactionsHtml,
  snippet,
  snippetFormats,
  type SnippetFormat,
  type Widget,
} from '@onrecord/core/html';
import { schemaOrgScript } from '@onrecord/core/schema-org';
import { reactionsMapSvg } from '@onrecord/widgets/reactions-map-svg';

/** A string that a page may have of an article, as it stands in the page. */
export interface Surface {
  readonly name: string;
  readonly html: string;
}

/** Every surface that makes something of the article. What is no article may be refused, by an error. */
export function surfacesOf(article: Article, base: string): readonly Surface[] {
  return makers(article, base).flatMap(([name, make]) => {
    try {
      return [{ name, html: make() }];
    } catch {
      return [];
    }
  });
}

type Maker = readonly [name: string, make: () => string];

function makers(article: Article, base: string): readonly Maker[] {
  // Of the quotes, which are all in a set, two alone: one that was corrected, and one with a translation.
  const [corrected = '', , translated = ''] = article.quotes.map(({ id }) => id);
  const widgets: Widget[] = [
    { widget: 'reactions-map' },
    { widget: 'quote-cards' },
    { widget: 'quote-card', quote: translated },
  ];
  return [
    ['quoteHtml', () => quoteHtml(article, corrected)],
    ['quotesHtml', () => quotesHtml(article)],
    ['reactionsHtml', () => reactionsHtml(article)],
    ...snippetFormats.flatMap((format) =>
      widgets.map((widget): Maker => [
        `snippet ${format} ${widget.widget}`,
        () => shown(snippet(article, { ...widget, format, base }), format),
      ]),
    ),
    ['reactionsMapSvg', () => reactionsMapSvg(article)],
    ['schemaOrgScript', () => `<script type="application/ld+json">${schemaOrgScript(article)}</script>`],
  ];
}

/** Of an oEmbed answer the HTML is what gets into a page. */
function shown(text: string, format: SnippetFormat): string {
  return format === 'oembed' ? (JSON.parse(text) as { readonly html: string }).html : text;
}
