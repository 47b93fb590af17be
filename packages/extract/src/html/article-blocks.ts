import type { Block } from './block.js';

/**
 * The blocks of a page that are its article: those of the `<article>` with most text of its own; of `<main>`, where no article
 * has half as much; else all of them.
 */
export function articleBlocks(blocks: readonly Block[]): readonly Block[] {
  const inMain = blocks.filter((block) => block.isInMain);
  const main = inMain.length > 0 ? inMain : blocks;
  const lengths = new Map<number, number>();
  for (const { article, text } of blocks)
    if (article !== undefined) lengths.set(article, (lengths.get(article) ?? 0) + text.length);
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a);
  return longest && 2 * longest[1] >= lengthOf(main)
    ? blocks.filter(({ article }) => article === longest[0])
    : main;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
