import type { Quote } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { msg, spokenTag } from '../../language/msg.js';
import { particulars } from '../particulars.js';
import { quoteFigure } from '../quote-figure.js';
import type { CardView } from './card-view.js';
import type { LateParts } from './late-parts.js';

/** How many cards of a long set are laid out together: whole rows of up to four columns, or of six. */
const batch = 12;

/** Cards as a list. `heading` is the id of the element that names it, if there is one. */
export function cardList(
  view: CardView,
  late: LateParts,
  quotes: readonly Quote[] = view.shown,
  heading?: string,
): TemplateResult {
  const label = heading === undefined ? msg('Quotes') : nothing;
  const list = html`<div
    part="cards"
    class="cards ${isLong(view) ? 'long' : ''}"
    role="list"
    tabindex="-1"
    aria-label=${label}
    aria-labelledby=${heading ?? nothing}
  >
    ${batches(quotes, isLong(view) && view.layout !== 'carousel' ? batch : quotes.length).map(
      (together) =>
        html`<div class="batch" role="presentation">
          ${together.map(
            (quote) =>
              html`<div class="item" role="listitem" data-quote=${quote.id}>${card(view, late, quote)}</div>`,
          )}
        </div>`,
    )}
  </div>`;
  if (view.layout !== 'carousel') return list;
  // What can be scrolled must be within reach of a keyboard.
  return html`<div
      class="scroller"
      role="region"
      tabindex="0"
      data-key=${heading ?? ''}
      aria-label=${label}
      aria-labelledby=${heading ?? nothing}
    >
      ${list}
    </div>
    ${late.controls?.renderTurning(heading ?? '') ?? html`<div class="turning"></div>`}`;
}

/** Whether cards out of sight are left alone until they are about to be seen. */
export function isLong({ quotes }: CardView): boolean {
  return quotes.length >= 60;
}

function batches(quotes: readonly Quote[], size: number): (readonly Quote[])[] {
  const starts = quotes.map((_, i) => i).filter((i) => i % size === 0);
  return starts.map((start) => quotes.slice(start, start + size));
}

function card(view: CardView, { tools, controls }: LateParts, quote: Quote): unknown {
  const { article, topic, size, hasActions } = view;
  const isAlone = isLong(view) && controls?.hasSeen(quote.id) !== true;
  const figure = (): TemplateResult =>
    quoteFigure(article, quote, { topic, size, hasActions, particulars, tools: isAlone ? undefined : tools });
  return isAlone ? guard([article, quote, topic, size, hasActions, spokenTag()], figure) : figure();
}
