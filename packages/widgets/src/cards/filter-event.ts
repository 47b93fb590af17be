import type { Article } from '@onrecord/core';
import type { ReaderFilter } from './set/facet.js';

interface FilterResult {
  readonly filter: ReaderFilter;
  readonly shown: number;
  readonly total: number;
}

/** A reader filtered the cards, or no longer filters them. Bubbles, and leaves shadow trees. */
export class OnrecordFilterEvent extends Event {
  static readonly eventName = 'onrecord-filter';

  /** What the reader has chosen: an id, a stance, a country's code or an attribution, by the name of the filter. */
  readonly filter: ReaderFilter;

  /** How many cards are left. */
  readonly shown: number;

  /** How many there are without the reader's filters. */
  readonly total: number;

  /** The article that the cards are of. */
  readonly article: Article;

  constructor({ filter, shown, total }: FilterResult, article: Article) {
    super(OnrecordFilterEvent.eventName, { bubbles: true, composed: true });
    this.filter = filter;
    this.shown = shown;
    this.total = total;
    this.article = article;
  }
}

declare global {
  interface HTMLElementEventMap {
    'onrecord-filter': OnrecordFilterEvent;
  }
}
