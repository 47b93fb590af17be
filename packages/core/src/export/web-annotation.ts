import type { Article } from '../schema/article.js';
import { articleUri, partUri } from './article-uri.js';
import { filled } from './filled.js';
import { instant } from './instant.js';
import { bodies, type TextualBody } from './web-annotation/bodies.js';
import { selectors, type Selectors } from './web-annotation/selectors.js';

export type { TextualBody } from './web-annotation/bodies.js';
export type { Selectors, TextPositionSelector, TextQuoteSelector } from './web-annotation/selectors.js';

/** A quote as an Annotation of the W3C Web Annotation Data Model. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly TextualBody[];
  readonly target: {
    readonly type: 'SpecificResource';
    readonly source: string;
    readonly selector: Selectors;
    /** The version of the page that the selectors are of. */
    readonly state?: { readonly type: 'TimeState'; readonly sourceDate: string };
  };
}

export interface WebAnnotationOptions {
  /** The text that the quotes are anchored in. */
  readonly text?: string | undefined;
}

/**
 * The quotes that have an anchor, each as an Annotation that stands on its own, as annotation clients load and servers take them
 * (Web Annotation Data Model, W3C Recommendation of 23 February 2017). Who made the annotation and when isn't in an
 * article's data, so there is no `creator` and no `created`.
 *
 * The two selectors are alternatives: a position in the place of a refinement would count from the start of the quote (section
 * 4.2.9). The model counts positions in Unicode code points (sections 4.2.4 and 4.2.5), anchors in UTF-16 code units. They
 * differ after an emoji and other characters beyond U+FFFF; give the `text` where it may have some.
 */
export function toWebAnnotations(article: Article, { text }: WebAnnotationOptions = {}): WebAnnotation[] {
  const sourceDate = instant(article.modified ?? article.published);
  return article.quotes.flatMap((quote) => {
    if (quote.anchor === undefined) return [];
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: partUri(article, 'quote', quote.id),
      type: 'Annotation',
      motivation: 'describing',
      body: bodies(article, quote),
      target: filled({
        type: 'SpecificResource',
        source: articleUri(article),
        selector: selectors(quote.anchor, text),
        state: sourceDate === undefined ? undefined : { type: 'TimeState' as const, sourceDate },
      }),
    };
  });
}
