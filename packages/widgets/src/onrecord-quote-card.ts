import { OnrecordQuoteCard } from './cards/quote-card-element.js';
import { define } from './define.js';

define('onrecord-quote-card', OnrecordQuoteCard);

// The types of the events come with the element.
export type {} from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'onrecord-quote-card': OnrecordQuoteCard;
  }
}
