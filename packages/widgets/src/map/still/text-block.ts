import { svgText } from '../../svg/svg-text.js';
import { textWidth } from '../labels/text-width.js';
import type { Block } from './block.js';
import { lineOn, measureOf, startOf, type Page } from './page.js';
import { regularWidth } from './regular-width.js';
import { wrapText } from './wrap-text.js';

interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly family?: string;
}

/** A paragraph. */
export function textBlock(page: Page, text: string, { size, fill, weight, family }: TextStyle): Block {
  const lines = wrapText(text, size, measureOf(page), weight === undefined ? regularWidth : textWidth);
  const leading = 1.35 * size;
  const x = startOf(page);
  return {
    height: lines.length * leading,
    draw: (top) =>
      svgText`<g font-size=${size} font-weight=${weight} font-family=${family} fill=${fill}>${lines.map(
        (line, i) => svgText`<text x=${x} y=${round(top + i * leading + size)}>${lineOn(page, line)}</text>`,
      )}</g>`,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
