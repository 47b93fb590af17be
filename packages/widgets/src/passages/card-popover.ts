import type { Article, Quote } from '@onrecord/core';
import { html, render, type TemplateResult } from 'lit';
import { particulars } from '../cards/particulars.js';
import { QuoteTools } from '../cards/quote-tools.js';
import { quoteFigure } from '../cards/quote-figure.js';
import { quoteFigureStyles } from '../cards/quote-figure.styles.js';
import { adopt } from '../element/adopt.js';
import { msg, spokenTag } from '../language/msg.js';
import { themeStyles } from '../theme/theme.styles.js';
import { asToolsHost } from './as-tools-host.js';
import { beside, type Box } from './beside.js';
import { cardPopoverStyles } from './card-popover.styles.js';

/** What a card asks of the element around the text. */
export interface CardSurroundings {
  /** Runs what has words for the reader. */
  readonly speak: <Result>(act: () => Result) => Result;
  /** The ids of the quotes whose passages are on the page. */
  readonly found: () => ReadonlySet<string>;
  readonly imageOrigins: string | undefined;
}

/** What a card is opened with. */
export interface CardOpening {
  readonly article: Article;
  readonly quote: Quote;
  readonly name: string;
  /** Where the passage is in the window. */
  readonly at: Box;
  /** What takes the focus when the card closes. */
  readonly opener: HTMLElement | undefined;
}

/**
 * A card above the page, beside the passage it was opened from. In a shadow tree of its own: the theme's properties would be
 * inherited by the page's text.
 */
export class CardPopover {
  readonly element = document.createElement('div');
  readonly #tree = this.element.attachShadow({ mode: 'open' });
  readonly #surroundings: CardSurroundings;
  readonly #tools: QuoteTools;
  #opening: CardOpening | undefined;
  #hadFocus = false;

  constructor(surroundings: CardSurroundings, onClose: () => void) {
    const { element } = this;
    const { imageOrigins, found } = surroundings;
    this.#surroundings = surroundings;
    element.setAttribute('popover', 'auto');
    element.setAttribute('role', 'dialog');
    element.setAttribute('part', 'card-popover');
    element.tabIndex = -1;
    element.addEventListener('beforetoggle', () => {
      this.#hadFocus = element.matches(':focus-within');
    });
    element.addEventListener('toggle', ({ newState }) => {
      if (newState !== 'closed') return;
      // Browsers give it back themselves, but not all of them to another shadow tree.
      if (this.#hadFocus) this.#opening?.opener?.focus({ preventScroll: true });
      onClose();
    });
    adopt(this.#tree, themeStyles, quoteFigureStyles, particulars.styles, cardPopoverStyles);
    const host = asToolsHost(element, { renderRoot: this.#tree, imageOrigins, draw: this.#draw });
    this.#tools = new QuoteTools(host, () => ({ selected: undefined, passages: found() }));
  }

  open(opening: CardOpening): void {
    const { element } = this;
    this.#opening = opening;
    element.setAttribute('aria-label', opening.name);
    this.#draw();
    element.showPopover();
    this.#place(opening.at);
    element.focus({ preventScroll: true });
  }

  close = (): void => {
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  };

  #draw = (): void => {
    this.#surroundings.speak(() => {
      render(this.#render(), this.#tree);
    });
  };

  #render(): TemplateResult {
    const { article, quote } = this.#opening ?? {};
    return html`<div class="widget" lang=${spokenTag()}>
      <button type="button" class="close" aria-label=${msg('Close')} @click=${this.close}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"></path></svg>
      </button>
      ${article && quote && quoteFigure(article, quote, { particulars, tools: this.#tools, hasActions: true })}
    </div>`;
  }

  #place(at: Box): void {
    const { element } = this;
    const { clientWidth, clientHeight } = document.documentElement;
    const { left, top } = beside(
      at,
      element.getBoundingClientRect(),
      { width: clientWidth, height: clientHeight },
      getComputedStyle(element).direction === 'rtl',
    );
    element.style.setProperty('--_left', `${left + scrollX}px`);
    element.style.setProperty('--_top', `${top + scrollY}px`);
  }
}
