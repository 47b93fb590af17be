import type { SvgText } from '../../svg/svg-text.js';
import type { Block } from './block.js';
import type { Page } from './page.js';

/** In CSS pixels, between blocks. */
export const gap = 12;

/** The height of blocks one below the other, with the page's padding around them. */
export function heightOf({ padding }: Page, blocks: readonly Block[]): number {
  return filled(blocks).reduce((sum, { height }) => sum + height + gap, 2 * padding - gap);
}

/** Blocks one below the other. */
export function stack({ padding }: Page, blocks: readonly Block[]): SvgText[] {
  let top = padding;
  return filled(blocks).map(({ height, draw }) => {
    const drawn = draw(top);
    top += height + gap;
    return drawn;
  });
}

function filled(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ height }) => height > 0);
}
