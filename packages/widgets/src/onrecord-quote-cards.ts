import { OnrecordQuoteCards } from './cards/quote-cards-element.js';
import { define } from './define.js';

define('onrecord-quote-cards', OnrecordQuoteCards);

declare global {
  interface HTMLElementTagNameMap {
    'onrecord-quote-cards': OnrecordQuoteCards;
  }
}
