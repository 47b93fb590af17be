import { svgText, type SvgText } from '../../svg/svg-text.js';
import type { Block } from './block.js';
import { leftOf, lineOn, measureOf, type Page } from './page.js';
import { regularWidth } from './regular-width.js';

/** A sign with words beside it. */
interface FlowItem {
  readonly text: string;
  /** Drawn on a square of 16 by 16; undefined for words alone. */
  readonly sign?: SvgText | undefined;
}

const size = 13;
const rowHeight = 24;
const signSize = 13;
const signGap = 6;
const itemGap = 20;

/**
 * Items one after the other, in rows. Where they need more rows than there may be, the last item says how many are left out,
 * in the words of `more`. What is wider than a row is cut.
 */
export function flowBlock(
  page: Page,
  items: readonly FlowItem[],
  {
    rows = Infinity,
    more = (): string => '',
  }: { readonly rows?: number; readonly more?: (left: number) => string } = {},
): Block {
  const all = items.map((item) => ({ ...item, text: cut(item, measureOf(page)) }));
  let shown: readonly FlowItem[] = all;
  let placed = place(page, all);
  for (let left = 1; placed.rows > rows && left < items.length; left += 1) {
    shown = [...all.slice(0, -left), { text: more(left) }];
    placed = place(page, shown);
  }
  return {
    height: placed.rows * rowHeight,
    draw: (top) =>
      svgText`<g font-size=${size} fill=${page.paints.text}>${shown.map((item, i) => {
        const { offset, row } = placed.spots[i]!;
        return draw(page, item, offset, top + row * rowHeight);
      })}</g>`,
  };
}

interface Spot {
  readonly offset: number;
  readonly row: number;
}

function place(page: Page, items: readonly FlowItem[]): { spots: Spot[]; rows: number } {
  const measure = measureOf(page);
  let [offset, row] = [0, 0];
  const spots = items.map((item) => {
    const width = widthOf(item);
    if (offset > 0 && offset + width > measure) [offset, row] = [0, row + 1];
    const spot = { offset, row };
    offset += width + itemGap;
    return spot;
  });
  return { spots, rows: items.length === 0 ? 0 : row + 1 };
}

/** The text of an item, as much as fits. */
function cut({ text, sign }: FlowItem, width: number): string {
  const room = width - widthOf({ text: '…', sign });
  let [kept, taken] = ['', 0];
  for (const letter of text) {
    taken += regularWidth(letter, size);
    if (taken > room) return widthOf({ text, sign }) <= width ? text : `${kept.trimEnd()}…`;
    kept += letter;
  }
  return text;
}

function widthOf({ text, sign }: FlowItem): number {
  return (sign === undefined ? 0 : signSize + signGap) + regularWidth(text, size);
}

function draw(page: Page, { text, sign }: FlowItem, offset: number, top: number): SvgText {
  const indent = sign === undefined ? 0 : signSize + signGap;
  const x = leftOf(page, offset + indent, 0);
  const signX = leftOf(page, offset, signSize);
  return svgText`${sign && svgText`<svg x=${signX} y=${top + 4} width=${signSize} height=${signSize} viewBox="0 0 16 16">${sign}</svg>`}<text x=${x} y=${top + 15.5}>${lineOn(page, text)}</text>`;
}
