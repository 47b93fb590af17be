import type { Article } from '../../schema/article.js';
import { attribute, markup, type Markup } from './markup.js';
import { pictureWords } from './picture-words.js';
import type { Pasted } from './pasted.js';
import { widgetUrl } from './widget-url.js';

/** The social card of a widget as a link to its page, shown at half its size: sharp on dense screens, as wide as a newsletter. */
export function picture(article: Article, pasted: Pasted): Markup {
  const href = attribute('href', widgetUrl(article, pasted));
  const src = attribute('src', widgetUrl(article, pasted, 'png'));
  const alt = attribute('alt', pictureWords(article, pasted, pasted.words));
  const lang = attribute('lang', pasted.words.lang);
  return markup`<a${href}${lang} rel="noopener"><img${src}${alt} width="600" height="315" loading="lazy"/></a>`;
}
