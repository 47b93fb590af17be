import { OnrecordArticle } from './article/article-element.js';
import { define } from './define.js';

define('onrecord-article', OnrecordArticle);

declare global {
  interface HTMLElementTagNameMap {
    'onrecord-article': OnrecordArticle;
  }
}
