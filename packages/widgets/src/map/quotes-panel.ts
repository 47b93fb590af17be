import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { isPlain } from '../cards/is-plain.js';
import type { Particulars } from '../cards/particulars.js';
import { quoteFigure } from '../cards/quote-figure.js';
import { spokenDate } from '../cards/spoken-date.js';
import { msg } from '../language/msg.js';
import { quotesOf } from '../selection/quotes-of.js';
import type { Entry } from './entries-of.js';
import type { Shown } from './shown.js';

/** The quotes of the chosen actor. Without one it is empty, and stays where the buttons' `aria-controls` point. */
export function quotesPanel(
  shown: Shown,
  particulars: Particulars | undefined,
  onClose: () => void,
): TemplateResult {
  const { chosen } = shown;
  if (chosen === undefined) return html`<div id="quotes"></div>`;
  return html`<div
    id="quotes"
    part="quotes"
    class="quotes"
    role="group"
    tabindex="-1"
    aria-label=${msg(str`Quotes: ${chosen.actor.name}`)}
  >
    <button type="button" class="close" aria-label=${msg('Close')} @click=${onClose}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"></path></svg>
    </button>
    ${quotesOfEntry(shown, chosen, particulars)}
  </div>`;
}

/** The quotes of all actors, one after the other: paper has no buttons. */
export function printedQuotes(shown: Shown, particulars: Particulars | undefined): TemplateResult {
  const { article, entries } = shown;
  return html`<div part="quotes" class="quotes printed">
    ${entries.map(
      (entry) =>
        html`<h3><bdi lang=${article.lang}>${entry.actor.name}</bdi></h3>
          ${quotesOfEntry(shown, entry, particulars)}`,
    )}
  </div>`;
}

function quotesOfEntry(
  { article, topic, labels }: Shown,
  { actor, reactions }: Entry,
  particulars: Particulars | undefined,
): TemplateResult {
  const quotes = quotesOf(article, actor.id, topic.id);
  const options = { topic: topic.id, labels, particulars, tools: { dateWords: spokenDate } };
  return html`${reactions.map(({ summary }) =>
    summary === undefined ? nothing : html`<p><bdi lang=${article.lang}>${summary}</bdi></p>`,
  )}
  ${quotes.length === 0 ? html`<p class="quiet">${msg('No quotes to show.')}</p>` : nothing}
  ${quotes.map((quote) =>
    particulars !== undefined || isPlain(article, quote)
      ? quoteFigure(article, quote, options)
      : html`<p class="quiet">${msg('Loading…')}</p>`,
  )}`;
}
