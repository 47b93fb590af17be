import { str } from '@lit/localize/internal/str-tag.js';
import type { Article, Quote } from '@onrecord/core';
import { captionOf } from '@onrecord/core/query';
import { html, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import type { FigureTools } from './figure-tools.js';
import { quoteFigure } from './quote-figure.js';

/** The button after words in running text, and the card it opens. */
export function aboutQuote(
  article: Article,
  quote: Quote,
  tools: FigureTools,
  hasActions: boolean,
): TemplateResult {
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
      ${quoteFigure(article, quote, { tools, hasActions })}
    </span>`;
}
