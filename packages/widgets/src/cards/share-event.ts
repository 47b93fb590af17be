import type { Article } from '@onrecord/core';

/** What a reader took along: the words with their attribution, a link, the HTML for a page, or what went to another app. */
export type ShareKind = 'quote' | 'link' | 'embed' | 'app';

/** A reader shared a quote, and it worked. Bubbles, and leaves shadow trees. */
export class OnrecordShareEvent extends Event {
  static readonly eventName = 'onrecord-share';

  readonly kind: ShareKind;

  /** The id of the quote. */
  readonly quote: string;

  readonly article: Article;

  constructor(kind: ShareKind, quote: string, article: Article) {
    super(OnrecordShareEvent.eventName, { bubbles: true, composed: true });
    this.kind = kind;
    this.quote = quote;
    this.article = article;
  }
}

declare global {
  interface HTMLElementEventMap {
    'onrecord-share': OnrecordShareEvent;
  }
}
