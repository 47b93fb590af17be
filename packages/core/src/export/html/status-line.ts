import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import { articleWords, line } from './article-words.js';
import { markup, type Markup } from './markup.js';
import { time } from './time.js';
import type { Words } from './words.js';

/** What was corrected, or that the quote no longer holds. */
export function statusLine(article: Article, { status }: Quote, words: Words): Markup | undefined {
  if (status?.state !== 'corrected' && status?.state !== 'retracted') return undefined;
  return line(
    markup`<strong>${words[status.state]}</strong>`,
    time(status.date, words),
    articleWords(article, status.note, words),
  );
}
