import type { Article } from '@onrecord/core';
import { quotesHtml, reactionsHtml } from '@onrecord/core/html';
import { wordsFor } from '../words-for.js';
import type { Kind } from './formats.js';

/** The reactions, then the quotes, as HTML that reads without script and style. */
export function htmlOf(article: Article, kind?: Kind): string {
  const options = { words: wordsFor(article.lang) };
  const reactions = kind === 'quotes' ? '' : reactionsHtml(article, {}, options);
  const quotes = kind === 'reactions' ? '' : quotesHtml(article, {}, options);
  return [reactions, quotes].map((html) => (html === '' ? '' : `${html}\n`)).join('');
}
