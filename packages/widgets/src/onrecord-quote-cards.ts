import { OnrecordQuoteCards } from './cards/quote-cards-element.js';
import { define } from './define.js';

define('onrecord-quote-cards', OnrecordQuoteCards);

// The types of the events come with the element.
export type {} from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'onrecord-quote-cards': OnrecordQuoteCards;
  }
}
