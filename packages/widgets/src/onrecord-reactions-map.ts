import { OnrecordReactionsMap } from './map/reactions-map-element.js';
import { define } from './define.js';

define('onrecord-reactions-map', OnrecordReactionsMap);

// The types of the events come with the element.
export type {} from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'onrecord-reactions-map': OnrecordReactionsMap;
  }
}
