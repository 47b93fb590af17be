import type { Article, Quote } from '@onrecord/core';
import { directionOf } from '@onrecord/core/query';
import { html, type TemplateResult } from 'lit';
import type { QuoteTools } from './quote-tools.js';
import { shownWords } from './quoted-words.js';

/** The words within a sentence of the page's own, and after them the button that tells all about them, or room for it. */
export function inlineQuote(
  article: Article,
  quote: Quote,
  tools: QuoteTools | undefined,
  hasActions: boolean,
): TemplateResult {
  const { attribution, lang = article.lang } = quote;
  const words = shownWords(quote);
  return html`<bdi lang=${lang} dir=${directionOf(article, quote) ?? 'auto'}
      >${
        attribution === 'indirect'
          ? html`<span part="quote">${words}</span>`
          : html`<q part="quote">${words}</q>`
      }</bdi
    >${'\u2060'}${tools?.renderAbout(article, quote, hasActions) ?? html`<span class="about kept">i</span>`}`;
}
