import type { AddedMark } from '../page.js';
import type { Block } from './block.js';

const anyMark = /["“”„«»]/u;

/**
 * The marks that the blocks' text is without: those of `<q>`, and those of block quotations that have none of their own, at
 * the beginning of each paragraph and the end of the last.
 */
export function quotationMarks(blocks: readonly Block[]): (AddedMark & { readonly block: number })[] {
  const marked = new Set(blocks.filter(({ text }) => anyMark.test(text)).map(({ quotation }) => quotation));
  return blocks.flatMap(({ text, quotation, marks }, block) => {
    if (quotation === undefined || marked.has(quotation) || marks.length > 0)
      return marks.map((mark) => ({ ...mark, block }));
    const isLast = blocks[block + 1]?.quotation !== quotation;
    const opening = { block, at: 0, mark: '“' } as const;
    return isLast ? [opening, { block, at: text.length, mark: '”' } as const] : [opening];
  });
}
