import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import { changeOf } from '../change-of.js';
import { articleWords, line } from './article-words.js';
import { mark } from './mark.js';
import { markup, type Markup } from './markup.js';
import { time } from './time.js';
import type { Words } from './words.js';

/** What was corrected, or that the quote no longer holds. */
export function statusLine(article: Article, quote: Quote, words: Words): Markup | undefined {
  const change = changeOf(quote);
  if (change === undefined) return undefined;
  return line(
    markup`<strong>${words[change.state]}</strong>`,
    time(change.date, words, mark('changed')),
    articleWords(article, change.note, words, mark('note')),
  );
}
