import { expectation } from '../../expectation.js';
import type { Article } from '../../schema/article.js';
import type { ArticleIds } from '../../schema/ids.js';
import { frame } from './frame.js';
import { attribute, customElement, markup, type Markup } from './markup.js';
import { oEmbed } from './oembed.js';
import type { Pasted } from './pasted.js';
import { picture } from './picture.js';
import { quoteHtml } from './quote-html.js';
import { quotesHtml } from './quotes-html.js';
import { reactionsHtml } from './reactions-html.js';
import type { Widget } from './widget-file.js';
import { titleMarkup } from './widget-title.js';
import { dataUrl, widgetUrl, type Published } from './widget-url.js';
import { english, type Words } from './words.js';

export const snippetFormats = ['link', 'blockquote', 'element', 'iframe', 'oembed', 'image'] as const;

export type SnippetFormat = (typeof snippetFormats)[number];

/**
 * What a site pastes for a published widget: HTML without script and style that reads well alone, or as `oembed` the JSON of the
 * answer that the oEmbed link of its page leads to. Every text in it is escaped. Throws a RangeError where `base` is no address
 * of a folder, the article has no such quote, or the widget or the format isn't known.
 */
export function snippet<Ids extends ArticleIds>(
  article: Article<Ids>,
  {
    format,
    words = english,
    ...widget
  }: Published & Widget<NoInfer<Ids>['quote']> & { readonly format: SnippetFormat; readonly words?: Words },
): string {
  const pasted: Pasted = { ...widget, words };
  switch (format) {
    case 'link':
      return link(article, pasted).source;
    case 'blockquote':
      return blockquote(article, pasted).source;
    case 'element':
      return element(article, pasted).source;
    case 'iframe':
      return framed(article, pasted).source;
    case 'oembed':
      return JSON.stringify(oEmbed(article, pasted));
    case 'image':
      return picture(article, pasted).source;
    default:
      throw new RangeError(`format: ${expectation(`one of ${snippetFormats.join(', ')}`, format)}`);
  }
}

function link(article: Article, pasted: Pasted): Markup {
  const href = attribute('href', widgetUrl(article, pasted));
  return markup`<a${href}${spoken(pasted)} rel="noopener">${titleMarkup(article, pasted, pasted.words)}</a>`;
}

function blockquote(article: Article, pasted: Pasted): Markup {
  const cite = attribute('cite', widgetUrl(article, pasted));
  return markup`<blockquote${cite}${spoken(pasted)}>
${readable(article, pasted)}
<p>${link(article, pasted)}</p>
</blockquote>`;
}

function element(article: Article, pasted: Pasted): Markup {
  const { widget, quote, base } = pasted;
  const attributes = markup`${attribute('src', dataUrl(article, base))}${attribute('quote', quote)}`;
  return customElement(`onrecord-${widget}`, attributes, blockquote(article, pasted));
}

/** With a link in its caption, which is left where a site takes frames out. */
function framed(article: Article, pasted: Pasted): Markup {
  return markup`<figure${spoken(pasted)}>
${frame(article, pasted)}
<figcaption>${link(article, pasted)}</figcaption>
</figure>`;
}

function readable(article: Article, { widget, quote, words }: Pasted): Markup {
  switch (widget) {
    case 'reactions-map':
      return { source: reactionsHtml(article, {}, { words }) };
    case 'quote-cards':
      return { source: quotesHtml(article, {}, { words }) };
    case 'quote-card':
      return { source: quoteHtml(article, quote, { words }) };
  }
}

function spoken({ words }: Pasted): Markup {
  return markup`${attribute('lang', words.lang)}${attribute('dir', words.dir)}`;
}
