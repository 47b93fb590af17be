import type { Article, Quote } from '@onrecord/core';
import { html, render } from 'lit';
import { quoteFigure } from '../cards/quote-figure.js';
import { quoteFigureStyles } from '../cards/quote-figure.styles.js';
import { msg, spokenTag } from '../language/msg.js';
import { swatchPatterns } from '../theme/swatch.js';
import { themeStyles } from '../theme/theme.styles.js';
import { beside, type Box } from './beside.js';
import { cardPopoverStyles } from './card-popover.styles.js';

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
  #opener: HTMLElement | undefined;
  #hadFocus = false;

  constructor(onClose: () => void) {
    const { element } = this;
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
      if (this.#hadFocus) this.#opener?.focus({ preventScroll: true });
      onClose();
    });
    for (const { styleSheet } of [themeStyles, quoteFigureStyles, cardPopoverStyles])
      if (styleSheet !== undefined) this.#tree.adoptedStyleSheets.push(styleSheet);
  }

  /** Runs in the language of the widgets around it. */
  open({ article, quote, name, at, opener }: CardOpening): void {
    const { element } = this;
    element.setAttribute('aria-label', name);
    const tag = spokenTag();
    render(
      html`<div class="widget" lang=${tag}>
        ${swatchPatterns()}
        <button type="button" class="close" aria-label=${msg('Close')} @click=${this.close}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13"></path></svg>
        </button>
        ${quoteFigure(article, quote)}
      </div>`,
      this.#tree,
    );
    this.#opener = opener;
    element.showPopover();
    this.#place(at);
    element.focus({ preventScroll: true });
  }

  close = (): void => {
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  };

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
