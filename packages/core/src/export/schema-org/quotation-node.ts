import { displayText } from '../../display-text.js';
import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import { articleUri } from '../article-uri.js';
import { filled } from '../filled.js';
import { passageUrl } from '../passage-url.js';
import { toUri } from '../to-uri.js';
import { partReference, type NodeReference } from './node-reference.js';

interface TranslationNode extends NodeReference {
  readonly '@type': 'Quotation';
  readonly text: string;
  readonly inLanguage: string;
  /** The translator: a person or not, which the data doesn't say. */
  readonly creditText?: string;
  readonly translationOfWork: NodeReference;
}

export interface QuotationNode extends NodeReference {
  readonly '@type': 'Quotation';
  readonly text: string;
  readonly inLanguage: string;
  readonly creator: NodeReference;
  /** The spokesperson through whom the words came. */
  readonly contributor?: NodeReference;
  /** The report from which the words are taken. */
  readonly isBasedOn?: { readonly '@type': 'CreativeWork'; readonly name: string; readonly url?: string };
  readonly dateCreated?: string;
  readonly about?: NodeReference;
  /** The article, and its section. */
  readonly isPartOf: readonly NodeReference[];
  readonly url?: string;
  readonly workTranslation?: TranslationNode;
}

export function quotationNode(article: Article, quote: Quote): QuotationNode {
  const { via, topic, section } = quote;
  return filled({
    '@type': 'Quotation',
    ...partReference(article, 'quote', quote.id),
    text: displayText(quote),
    inLanguage: quote.lang ?? article.lang,
    creator: partReference(article, 'actor', quote.speaker),
    contributor: via && 'actor' in via ? partReference(article, 'actor', via.actor) : undefined,
    isBasedOn:
      via && 'report' in via
        ? filled({ '@type': 'CreativeWork', name: via.report, url: toUri(via.url) })
        : undefined,
    dateCreated: quote.date,
    about: topic === undefined ? undefined : partReference(article, 'topic', topic),
    isPartOf: [
      { '@id': articleUri(article) },
      ...(section === undefined ? [] : [partReference(article, 'section', section)]),
    ],
    url: passageUrl(article, quote),
    workTranslation: translationNode(article, quote),
  });
}

function translationNode(article: Article, quote: Quote): TranslationNode | undefined {
  const { attribution, translation } = quote;
  return (
    translation &&
    filled({
      '@type': 'Quotation',
      ...partReference(article, 'quote', quote.id, 'translation'),
      text: displayText({ text: translation.text, attribution }),
      inLanguage: translation.lang,
      creditText: translation.translator,
      translationOfWork: partReference(article, 'quote', quote.id),
    })
  );
}
