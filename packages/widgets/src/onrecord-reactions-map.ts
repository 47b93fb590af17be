import { OnrecordReactionsMap } from './map/reactions-map-element.js';
import { define } from './define.js';

define('onrecord-reactions-map', OnrecordReactionsMap);

declare global {
  interface HTMLElementTagNameMap {
    'onrecord-reactions-map': OnrecordReactionsMap;
  }
}
