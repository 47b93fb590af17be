import { articleBlocks } from './article-blocks.js';
import type { AddedMark, Block } from './block.js';
import { pageFacts, type PageFacts } from './page-facts.js';
import { PageReader } from './page-reader.js';
import { quotationMarks } from './quotation-marks.js';
import { readTags } from './read-tags.js';

/** The article of a page as plain text: its paragraphs, with an empty line between them. */
export interface ReadPage {
  readonly text: string;
  readonly headings: readonly PageHeading[];
  /** Marks that a browser or a block quotation shows and the text doesn't have, in order. */
  readonly marks: readonly AddedMark[];
  readonly facts: PageFacts;
}

/** UTF-16 offsets in the page's text, the end excluded. */
export interface PageHeading {
  readonly start: number;
  readonly end: number;
  readonly level: number;
}

const between = '\n\n';

/** Reads an HTML page, or a part of one, whatever its faults. In linear time, and without a limit to depth. */
export function readHtml(html: string): ReadPage {
  const page = new PageReader();
  readTags(html, page);
  page.end();
  const blocks = articleBlocks(page.blocks);
  const starts = startsOf(blocks);
  return {
    text: blocks.map(({ text }) => text).join(between),
    headings: blocks.flatMap(({ text, level }, i) =>
      level === undefined ? [] : [{ start: starts[i]!, end: starts[i]! + text.length, level }],
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
