import { findQuotes } from '../query/find-quotes.js';
import type { Article } from '../schema/article.js';
import type { Quote } from '../schema/quote.js';
import { articleUri } from './article-uri.js';
import { changeOf } from './change-of.js';
import { filled } from './filled.js';
import { actorNode, type ActorNode } from './schema-org/actor-node.js';
import { partReference, type NodeReference } from './schema-org/node-reference.js';
import { quotationNode, type QuotationNode } from './schema-org/quotation-node.js';
import { toUri } from './to-uri.js';

interface TopicNode extends NodeReference {
  readonly '@type': 'Thing';
  readonly name: string;
  readonly description?: string;
}

interface SectionNode extends NodeReference {
  readonly '@type': 'CreativeWork';
  readonly name: string;
  readonly abstract?: string;
  readonly text?: string;
}

interface CorrectionNode {
  readonly '@type': 'CorrectionComment';
  readonly text: string;
  readonly datePublished: string;
  /** The corrected quotation. A retracted one has gone. */
  readonly about?: NodeReference;
}

/** An article as schema.org's NewsArticle, in JSON-LD. */
export interface SchemaOrgArticle extends NodeReference {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly headline: string;
  readonly inLanguage: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly publisher?: { readonly '@type': 'Organization'; readonly name: string; readonly url?: string };
  readonly url?: string;
  readonly about?: readonly TopicNode[];
  readonly mentions?: readonly ActorNode[];
  readonly hasPart?: readonly (SectionNode | QuotationNode)[];
  readonly correction?: readonly CorrectionNode[];
}

/**
 * The article as one schema.org NewsArticle: its topics, everyone in it, its sections, and a Quotation for each quote in the
 * speaker's own words. Speakers are referred to by `@id`. Those without a name have a `description` and no `name`.
 *
 * Left out are paraphrases and terms, which are no one's words; retracted quotes, of which the correction remains; and
 * stances, since an opinion is neither a rating nor a checked claim (Review, ClaimReview). Also what schema.org has no word
 * for: members, whom an organization represents, who initiated a topic, the direction of a text, anchors.
 */
export function toSchemaOrg(article: Article): SchemaOrgArticle {
  const { publisher } = article;
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': articleUri(article),
    headline: article.headline,
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: article.modified,
    publisher:
      publisher && filled({ '@type': 'Organization', name: publisher.name, url: toUri(publisher.url) }),
    url: toUri(article.url),
    about: article.topics.map(({ id, label, summary }) =>
      filled({ '@type': 'Thing', ...partReference(article, 'topic', id), name: label, description: summary }),
    ),
    mentions: article.actors.map((actor) => actorNode(article, actor)),
    hasPart: [
      ...article.sections.map(({ id, heading, summary, text }) =>
        filled({
          '@type': 'CreativeWork',
          ...partReference(article, 'section', id),
          name: heading,
          abstract: summary,
          text,
        }),
      ),
      ...spoken(article).map((quote) => quotationNode(article, quote)),
    ],
    correction: corrections(article),
  });
}

/**
 * The same as the text of a `<script type="application/ld+json">`: JSON in which `<`, `>`, `&`, U+2028 and U+2029 are escaped,
 * so that no quote can end the script.
 */
export function schemaOrgScript(article: Article): string {
  return JSON.stringify(toSchemaOrg(article)).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function spoken(article: Article): Quote[] {
  return findQuotes(article, { attribution: ['direct', 'mixed'] }).filter(
    (quote) => changeOf(quote)?.state !== 'retracted',
  );
}

function corrections(article: Article): CorrectionNode[] {
  const quotations = spoken(article);
  return article.quotes.flatMap((quote) => {
    const change = changeOf(quote);
    if (change === undefined) return [];
    const about = quotations.includes(quote) ? partReference(article, 'quote', quote.id) : undefined;
    return filled({ '@type': 'CorrectionComment', text: change.note, datePublished: change.date, about });
  });
}
