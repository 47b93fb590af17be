import type { Article } from '../schema/article.js';
import type { Quote } from '../schema/quote.js';

/** The direction of a quote's words: its own, else that of the article they share a language with. Undefined where none is known. */
export function directionOf(
  article: Article,
  { lang = article.lang, dir }: Quote,
): 'ltr' | 'rtl' | undefined {
  return dir ?? (lang === article.lang ? article.dir : undefined);
}
