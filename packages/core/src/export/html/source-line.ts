import type { Article } from '../../schema/article.js';
import { articleWords, line } from './article-words.js';
import { linked } from './linked.js';
import { mark } from './mark.js';
import { markup, type Markup } from './markup.js';
import { time } from './time.js';
import type { Words } from './words.js';

/** Where the words come from: headline, publisher, date, with a link where there is an address that may stand in one. */
export function sourceLine(article: Article, url: string | undefined, words: Words): Markup | undefined {
  const cited = markup`<cite>${articleWords(article, article.headline, words, mark('headline'))}</cite>`;
  return line(
    linked(url, cited) ?? cited,
    articleWords(article, article.publisher?.name, words, mark('publisher')),
    time(article.published, words, mark('published')),
  );
}
