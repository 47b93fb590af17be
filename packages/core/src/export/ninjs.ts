import type { Article } from '../schema/article.js';
import { articleUri } from './article-uri.js';
import { filled } from './filled.js';
import { instant } from './instant.js';
import { concepts } from './ninjs/concepts.js';
import { body, day, texts, type NinjsItem } from './ninjs/item.js';
import { quoteItem } from './ninjs/quote-item.js';
import { reactionItem } from './ninjs/reaction-item.js';
import { toUri } from './to-uri.js';

export type { NinjsAssociation, NinjsItem } from './ninjs/item.js';

/** An article as a news item of IPTC ninjs 3.1. */
export interface Ninjs extends NinjsItem {
  readonly standard: { readonly name: 'ninjs'; readonly version: '3.1'; readonly schema: string };
}

/**
 * The article as an item of IPTC ninjs 3.1. Each quote, then each reaction, is an association of type `component` in the
 * article's order. What ninjs has no property for stands in `descriptions`, under its role: attribution, stance, the note of a
 * correction, a date without a time. A retracted quote has the `pubStatus` "canceled".
 *
 * Left out: aliases, all `sameAs` but the first, images, members, who initiated a topic, topic summaries, text directions,
 * anchors.
 */
export function toNinjs(article: Article): Ninjs {
  const { publisher, sections } = article;
  return filled({
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    uri: articleUri(article),
    type: 'text',
    representationType: 'partial',
    altIds: texts('onrecord', article.id),
    language: article.lang,
    contentCreated: instant(article.published),
    versionCreated: instant(article.modified ?? article.published),
    headlines: [
      ...texts('main', article.headline),
      ...sections.flatMap(({ heading }) => texts('section', heading)),
    ],
    descriptions: [
      ...sections.flatMap(({ summary }) => texts('section', summary)),
      ...day('published', article.published),
      ...day('modified', article.modified),
    ],
    bodies: sections.flatMap(({ text }) => body('section', text)),
    infoSources: publisher
      ? [filled({ name: publisher.name, role: 'publisher', uri: toUri(publisher.url) })]
      : [],
    ...concepts(
      article,
      article.actors.map((actor) => ['mentions', actor]),
      article.topics.map((topic) => ['about', topic]),
    ),
    associations: [
      ...article.quotes.map((quote) => quoteItem(article, quote)),
      ...article.reactions.map((reaction) => reactionItem(article, reaction)),
    ],
  });
}
