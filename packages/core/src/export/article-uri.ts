import type { Article } from '../schema/article.js';
import { percentEncoded, toUri } from './to-uri.js';

/**
 * The URI of an article: its `url`, and without one a URN made from its id.
 *
 * The URN is a `publicid` (RFC 3151) with the owner "-", which means an unregistered one: it can't be looked up, and it is as
 * unique as the id. A namespace of our own would have to be registered (RFC 8141, section 5), and a `tag:` needs a domain
 * and a day on which it was the newsroom's (RFC 4151, section 2.1), which an article without a `url` may not know.
 */
export function articleUri(article: Pick<Article, 'id' | 'url'>): string {
  return toUri(article.url) ?? `urn:publicid:-:onrecord:${segment(article.id)}`;
}

/** The URI of a part of an article, such as its quote "q1": a fragment of the article's, `#quote/q1`. */
export function partUri(
  article: Pick<Article, 'id' | 'url'>,
  ...path: [kind: string, ...ids: string[]]
): string {
  const uri = articleUri(article);
  return `${uri}${uri.includes('#') ? '/' : '#'}${path.map(segment).join('/')}`;
}

function segment(id: string): string {
  return percentEncoded(id, /[^\w.-]/gu);
}
