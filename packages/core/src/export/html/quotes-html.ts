import { findQuotes, type QuoteFilter } from '../../query/find-quotes.js';
import type { Article } from '../../schema/article.js';
import type { ArticleIds } from '../../schema/ids.js';
import type { Quote } from '../../schema/quote.js';
import { passageUrl } from '../passage-url.js';
import { toUri } from '../to-uri.js';
import { captionLines } from './caption-lines.js';
import { linked } from './linked.js';
import { markup, type Markup } from './markup.js';
import { ofArticle } from './of-article.js';
import { quoteBody } from './quote-body.js';
import { sourceLine } from './source-line.js';
import { english, type Words } from './words.js';

/**
 * The quotes that match the filter, in the article's order, each as a `figure`, and the article they are from once below them.
 * Needs no script and no style. HTML that is XML as well; every text in it is escaped. Without a quote an empty string.
 */
export function quotesHtml<Ids extends ArticleIds>(
  article: Article<Ids>,
  filter: QuoteFilter<NoInfer<Ids>> = {},
  { words = english }: { readonly words?: Words } = {},
): string {
  const quotes = findQuotes(article, filter);
  if (quotes.length === 0) return '';
  return markup`<div${ofArticle(article, 'onrecord-quotes', words)}>
${quotes.map((quote) => figure(article, quote, words))}${sourceLine(article, toUri(article.url), words)}</div>`
    .source;
}

function figure(article: Article, quote: Quote, words: Words): Markup {
  const url = passageUrl(article, quote);
  return markup`<figure>
${quoteBody(article, quote, url, words)}<figcaption>
${captionLines(article, quote, words, linked(url, markup`${words.inArticle}`))}</figcaption>
</figure>
`;
}
