import type { Page } from '../page.js';
import { articleBlocks } from './article-blocks.js';
import type { Block } from './block.js';
import { pageFacts } from './page-facts.js';
import { PageReader } from './page-reader.js';
import { quotationMarks } from './quotation-marks.js';
import type { TagReader } from './tag-reader.js';

const between = '\n\n';

/** The article of a page whose tags come one by one: its paragraphs, with an empty line between them. */
export function readPage(readTags: (reader: TagReader) => void): Page {
  const page = new PageReader();
  readTags(page);
  page.end();
  const blocks = articleBlocks(page.blocks);
  const starts = startsOf(blocks);
  return {
    text: blocks.map(({ text }) => text).join(between),
    headings: blocks.flatMap(({ text, level }, i) =>
      level === undefined ? [] : [{ start: starts[i]!, end: starts[i]! + text.length }],
    ),
    marks: quotationMarks(blocks).map(({ block, at, mark }) => ({ at: starts[block]! + at, mark })),
    facts: pageFacts(page),
  };
}

function startsOf(blocks: readonly Block[]): number[] {
  let next = 0;
  return blocks.map(({ text }) => {
    const start = next;
    next += text.length + between.length;
    return start;
  });
}
