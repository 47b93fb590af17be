import type { Article } from '../schema/article.js';
import type { Quote } from '../schema/quote.js';
import { textFragment } from '../verify/text-fragment.js';
import { toUri } from './to-uri.js';

/** A link to the words of a quote on the page of its article. Undefined where the article has no `url`. */
export function passageUrl(article: Pick<Article, 'url'>, quote: Quote): string | undefined {
  const page = toUri(article.url);
  return page === undefined ? undefined : toUri(textFragment(page, quote));
}
