import type { Article, Quote } from '@onrecord/core';
import { directionOf, displayText } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';

/** The words as they are shown, struck out where they were retracted. */
export function shownWords(quote: Quote): TemplateResult | string {
  const words = displayText(quote);
  return quote.status?.state === 'retracted' ? html`<del>${words}</del>` : words;
}

/** The words in their own language, in its quotation marks. */
export function quotedWords(article: Article, quote: Quote): TemplateResult {
  return html`<blockquote
    part="quote"
    class=${quote.attribution}
    lang=${quote.lang ?? article.lang}
    dir=${directionOf(article, quote) ?? 'auto'}
  >
    <p>${shownWords(quote)}</p>
  </blockquote>`;
}

export function translatedWords({ attribution, translation }: Quote): TemplateResult | typeof nothing {
  if (translation === undefined) return nothing;
  const { lang, dir = 'auto' } = translation;
  return html`<blockquote part="translation" class="translation ${attribution}" lang=${lang} dir=${dir}>
    <p>${displayText({ ...translation, attribution })}</p>
  </blockquote>`;
}
