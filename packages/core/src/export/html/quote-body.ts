import { displayText } from '../../display-text.js';
import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import { directionOf } from '../../query/direction-of.js';
import { attribute, markup, type Markup } from './markup.js';
import { statusLine } from './status-line.js';
import type { Words } from './words.js';

/**
 * What was corrected, the words of a quote, and their translation. Quoted words are a `blockquote`, words out of a sentence in
 * marks of their own in it; a paraphrase quotes nobody and is a plain paragraph. Retracted words are struck out.
 */
export function quoteBody(article: Article, quote: Quote, cite: string | undefined, words: Words): Markup {
  const { attribution, translation, lang = article.lang } = quote;
  const translated = translation && displayText({ text: translation.text, attribution });
  return markup`${statusLine(article, quote, words)}${passage(quote, displayText(quote), lang, directionOf(article, quote), cite)}${
    translation && passage(quote, translated, translation.lang, translation.dir)
  }`;
}

function passage(
  { attribution, status }: Quote,
  text: string | undefined,
  lang: string,
  dir = 'auto',
  cite?: string,
): Markup {
  const language = markup`${attribute('lang', lang)}${attribute('dir', dir)}`;
  const words = status?.state === 'retracted' ? markup`<del>${text}</del>` : markup`${text}`;
  if (attribution === 'indirect') return markup`<p${language}>${words}</p>\n`;
  const quoted = attribution === 'direct' ? words : markup`<q>${words}</q>`;
  return markup`<blockquote${attribute('cite', cite)}${language}><p>${quoted}</p></blockquote>\n`;
}
