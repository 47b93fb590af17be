import type { Paint } from './page-highlight.js';

/** The reader's selection, where a browser has no other way to draw a range without a change to the page. */
export class PageSelection implements Paint {
  #own: Range | undefined;

  set([range]: readonly Range[]): void {
    const selection = getSelection();
    if (selection === null) return;
    const isOwn = selection.rangeCount > 0 && selection.getRangeAt(0) === this.#own;
    if (isOwn || range !== undefined) selection.removeAllRanges();
    this.#own = range?.cloneRange();
    if (this.#own !== undefined) selection.addRange(this.#own);
  }
}
