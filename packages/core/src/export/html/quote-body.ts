import { displayText } from '../../display-text.js';
import type { Article } from '../../schema/article.js';
import type { Quote } from '../../schema/quote.js';
import { directionOf } from '../../query/direction-of.js';
import { changeOf } from '../change-of.js';
import { mark } from './mark.js';
import { attribute, markup, type Markup } from './markup.js';
import { statusLine } from './status-line.js';
import type { Words } from './words.js';

/**
 * What was corrected, the words of a quote, and their translation. Quoted words are a `blockquote`, words out of a sentence in
 * marks of their own in it; a paraphrase quotes nobody and is a plain paragraph. Retracted words are struck out.
 */
export function quoteBody(article: Article, quote: Quote, cite: string | undefined, words: Words): Markup {
  const { id, attribution, speaker, translation, lang = article.lang } = quote;
  const dir = directionOf(article, quote);
  const quoteMark = mark('quote', id, attribution, speaker, changeOf(quote)?.state);
  const original = { text: quote.text, lang, dir, mark: quoteMark, cite };
  return markup`${statusLine(article, quote, words)}${passage(quote, original)}${
    translation && passage(quote, { ...translation, mark: mark('translation') })
  }`;
}

interface Passage {
  readonly text: string;
  readonly lang: string;
  readonly dir?: string | undefined;
  readonly mark: Markup;
  readonly cite?: string | undefined;
}

function passage({ attribution, status }: Quote, { text, lang, dir = 'auto', mark, cite }: Passage): Markup {
  const shown = displayText({ text, attribution });
  const words = status?.state === 'retracted' ? markup`<del>${shown}</del>` : markup`${shown}`;
  const attributes = markup`${mark}${attribute('lang', lang)}${attribute('dir', dir)}`;
  if (attribution === 'indirect') return markup`<p${attributes}>${words}</p>\n`;
  const quoted = attribution === 'direct' ? words : markup`<q>${words}</q>`;
  return markup`<blockquote${attribute('cite', cite)}${attributes}><p>${quoted}</p></blockquote>\n`;
}
