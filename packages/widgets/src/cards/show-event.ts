import type { Article } from '@onrecord/core';

/**
 * A reader asks to see a quote in the text of its article on the page. Bubbles, and leaves shadow trees. Whoever shows it
 * calls `preventDefault()`.
 */
export class OnrecordShowEvent extends Event {
  static readonly eventName = 'onrecord-show';

  /** The id of the quote. */
  readonly quote: string;

  /** The article that the quote is in; undefined where a page fires the event itself and means any. */
  readonly article: Article | undefined;

  constructor(quote: string, article?: Article) {
    super(OnrecordShowEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.quote = quote;
    this.article = article;
  }
}

declare global {
  interface HTMLElementEventMap {
    'onrecord-show': OnrecordShowEvent;
  }
}
