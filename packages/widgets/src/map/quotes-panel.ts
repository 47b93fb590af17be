import { msg, str } from '@lit/localize';
import type { Article } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { quoteFigure } from '../cards/quote-figure.js';
import { quotesOf } from '../selection/quotes-of.js';
import type { Entry } from './entries-of.js';

/** The quotes of the chosen actor. Without one it is empty, and stays where the buttons' `aria-controls` point. */
export function quotesPanel(
  article: Article,
  topic: string,
  entry: Entry | undefined,
  onClose: () => void,
): TemplateResult {
  if (entry === undefined) return html`<div id="quotes"></div>`;
  const quotes = quotesOf(article, entry.actor.id, topic);
  return html`<div
    id="quotes"
    part="quotes"
    class="quotes"
    role="group"
    tabindex="-1"
    aria-label=${msg(str`Quotes: ${entry.actor.name}`)}
  >
    <button type="button" class="close" aria-label=${msg('Close')} @click=${onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"></path></svg>
    </button>
    ${entry.reactions.map(({ summary }) => (summary === undefined ? nothing : html`<p>${summary}</p>`))}
    ${quotes.length === 0 ? html`<p class="quiet">${msg('No quotes to show.')}</p>` : nothing}
    ${quotes.map((quote) => quoteFigure(article, quote, topic))}
  </div>`;
}
