import { TextReading, type Piece } from './text-reading.js';

/**
 * The words that a part of a page shows, as plain text: white space collapsed as it is drawn, a line break between blocks. It
 * knows where in the page each of them stands.
 */
export class PageText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(roots: readonly Element[]) {
    const reading = new TextReading();
    for (const root of roots) reading.read(root);
    this.text = reading.text();
    this.#pieces = reading.pieces;
  }

  /** The place in the page of a stretch of the text, its end excluded; undefined where nothing of it stands in the page. */
  rangeOf({ start, end }: { readonly start: number; readonly end: number }): Range | undefined {
    const first = this.#pieces[countWhile(this.#pieces, ({ at, length }) => at + length <= start)];
    const last = this.#pieces[countWhile(this.#pieces, ({ at }) => at < end) - 1];
    if (first === undefined || last === undefined || first.at > last.at) return undefined;
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, first.from + Math.max(0, start - first.at));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
    return range;
  }
}

/** How many items at the beginning of a list are so, where none is after the first that isn't. */
function countWhile<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
