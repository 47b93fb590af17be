import { OnrecordArticle } from './article/article-element.js';
import { define } from './define.js';

define('onrecord-article', OnrecordArticle);

// The types of the events come with the element.
export type {} from './index.js';

declare global {
  interface HTMLElementTagNameMap {
    'onrecord-article': OnrecordArticle;
  }
}
