import { activeElement } from './active-element.js';
import { blockOf } from './block-of.js';
import { canHighlight, PageHighlight, type Paint } from './page-highlight.js';
import { PageSelection } from './page-selection.js';
import { reveal } from './reveal.js';
import { scrollToPassage } from './scroll-to-passage.js';

/**
 * Shows a reader one passage: draws it, scrolls to it, and brings the keyboard and the screen reader to its block. Escape or a
 * click anywhere ends it; Escape goes back to where the reader was.
 */
export class Spotlight {
  readonly #paint: Paint = canHighlight() ? new PageHighlight('onrecord-passage', 1) : new PageSelection();
  readonly #onEnd: () => void;
  #shown: AbortController | undefined;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  /** Whether it could be shown: what isn't drawn now can't. */
  show(passage: Range): boolean {
    const block = blockOf(passage.startContainer);
    if (!(block instanceof HTMLElement)) return false;
    reveal(block);
    if (passage.collapsed || passage.getClientRects().length === 0) return false;
    this.clear();
    const origin = activeElement();
    focusOn(block);
    scrollToPassage(passage, block);
    this.#paint.set([passage]);
    this.#shown = new AbortController();
    const { signal } = this.#shown;
    // On the way down, so that the click that asked for the passage isn't heard.
    addEventListener('click', this.clear, { capture: true, signal });
    addEventListener(
      'keydown',
      ({ key, defaultPrevented }) => {
        if (key !== 'Escape' || defaultPrevented) return;
        this.clear();
        if (activeElement() === block && origin instanceof HTMLElement) origin.focus();
      },
      { signal },
    );
    return true;
  }

  /** Follows the passage to another place, if one is shown; without a place, it ends. */
  move(passage: Range | undefined): void {
    if (this.#shown === undefined) return;
    if (passage === undefined) this.clear();
    else this.#paint.set([passage]);
  }

  clear = (): void => {
    if (this.#shown === undefined) return;
    this.#shown.abort();
    this.#shown = undefined;
    this.#paint.set([]);
    this.#onEnd();
  };
}

/** Brings the focus to an element, which needn't be able to take it, until it goes on. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener(
      'blur',
      () => {
        element.removeAttribute('tabindex');
      },
      { once: true },
    );
  }
  element.focus({ preventScroll: true });
}
