/** Ranges of the page that are drawn in a way of their own. */
export interface Paint {
  /** Draws these, and none that it drew before. */
  readonly set: (ranges: readonly Range[]) => void;
}

/** Whether the browser has the CSS Custom Highlight API. */
export function canHighlight(): boolean {
  return 'highlights' in CSS;
}

/** The share of one owner in a custom highlight of the page, which others may have a share in. */
export class PageHighlight implements Paint {
  readonly #name: string;
  readonly #priority: number;
  #own: readonly Range[] = [];

  constructor(name: string, priority = 0) {
    this.#name = name;
    this.#priority = priority;
  }

  set(ranges: readonly Range[]): void {
    if (!canHighlight() || (ranges.length === 0 && this.#own.length === 0)) return;
    const highlight = CSS.highlights.get(this.#name) ?? new Highlight();
    highlight.priority = this.#priority;
    for (const range of this.#own) highlight.delete(range);
    // A range that two owners have is in the highlight twice.
    this.#own = ranges.map((range) => range.cloneRange());
    for (const range of this.#own) highlight.add(range);
    if (highlight.size === 0) CSS.highlights.delete(this.#name);
    else CSS.highlights.set(this.#name, highlight);
  }
}
