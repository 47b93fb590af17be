import { OnrecordQuoteCard } from './cards/quote-card-element.js';
import { define } from './define.js';

define('onrecord-quote-card', OnrecordQuoteCard);

declare global {
  interface HTMLElementTagNameMap {
    'onrecord-quote-card': OnrecordQuoteCard;
  }
}
