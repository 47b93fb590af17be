import { str } from '@lit/localize/internal/str-tag.js';
import type { Article, Quote } from '@onrecord/core';
import { captionOf } from '@onrecord/core/query';
import { html, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import { quoteFigure, type QuoteFigureOptions } from './quote-figure.js';

/** The button after words in running text, and the card it opens. */
export function aboutQuote(article: Article, quote: Quote, options: QuoteFigureOptions): TemplateResult {
  const name = captionOf(article, quote).speaker?.name ?? '';
  return html`<button
      type="button"
      part="about"
      class="about"
      popovertarget="about"
      aria-label=${msg(str`About this quote: ${name}`)}
    >
      <span aria-hidden="true">i</span></button
    ><span id="about" popover part="details" class="panel details" role="group" aria-label=${name}>
      ${quoteFigure(article, quote, { ...options, size: 'full' })}
    </span>`;
}
