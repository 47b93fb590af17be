import type { Article, Quote } from '@onrecord/core';
import { directionOf } from '@onrecord/core/query';
import { html, type TemplateResult } from 'lit';
import type { QuoteFigureOptions } from './quote-figure.js';
import type { QuoteTools } from './quote-tools.js';
import { struckWords } from './struck-words.js';

interface InlineQuoteOptions extends QuoteFigureOptions {
  readonly tools?: QuoteTools | undefined;
}

/** The words within a sentence of the page's own, and after them the button that tells all about them, or room for it. */
export function inlineQuote(article: Article, quote: Quote, options: InlineQuoteOptions): TemplateResult {
  const { attribution, lang = article.lang } = quote;
  const words = struckWords(quote, quote.status);
  return html`<bdi lang=${lang} dir=${directionOf(article, quote) ?? 'auto'}
      >${
        attribution === 'indirect'
          ? html`<span part="quote">${words}</span>`
          : html`<q part="quote">${words}</q>`
      }</bdi
    >${'\u2060'}${options.tools?.renderAbout(article, quote, options) ?? html`<span class="about kept">i</span>`}`;
}
