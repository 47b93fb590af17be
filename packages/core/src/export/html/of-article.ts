import type { Article } from '../../schema/article.js';
import { mark } from './mark.js';
import { attribute, markup, type Markup } from './markup.js';
import type { Words } from './words.js';

/** The attributes of the element around all that is from one article. */
export function ofArticle({ id }: Article, className: string, { lang, dir }: Words): Markup {
  return markup`${attribute('class', className)}${mark('article', id)}${attribute('lang', lang)}${attribute('dir', dir)}`;
}
