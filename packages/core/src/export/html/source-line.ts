import type { Article } from '../../schema/article.js';
import { articleWords, line } from './article-words.js';
import { attribute, markup, type Markup } from './markup.js';
import { time } from './time.js';
import type { Words } from './words.js';

/** Where the words come from: headline, publisher, date, with a link where there is an address that may stand in one. */
export function sourceLine(article: Article, url: string | undefined, words: Words): Markup | undefined {
  const cited = markup`<cite>${articleWords(article, article.headline, words)}</cite>`;
  return line(
    url === undefined ? cited : markup`<a${attribute('href', url)} rel="noopener">${cited}</a>`,
    articleWords(article, article.publisher?.name, words),
    time(article.published, words),
  );
}
