import type { Span } from '../extracted-quote.js';
import type { AddedMark } from '../html/block.js';
import type { PageFacts } from '../html/page-facts.js';
import { readHtml } from '../html/read-html.js';
import { plainHeadings } from './plain-headings.js';

/** What a draft is made of. */
export interface Source {
  /** The text that the quotes are anchored in. */
  readonly text: string;
  /** Of its sections, in order. */
  readonly headings: readonly Heading[];
  readonly marks: readonly AddedMark[];
  readonly facts: PageFacts;
}

export interface Heading extends Span {
  readonly text: string;
}

export type Format = 'text' | 'html';

/** Plain text is taken as it is: its offsets are those of the file. */
export function readSource(input: string, format: Format = formatOf(input)): Source {
  return format === 'html' ? fromHtml(input) : fromText(input);
}

/** HTML is what begins with a tag, a comment or a doctype. */
function formatOf(input: string): Format {
  return /^\s*<(?:[a-z][^<>]*>|!doctype|!--)/iu.test(input.slice(0, 1000)) ? 'html' : 'text';
}

function fromText(text: string): Source {
  const { headline, headings } = plainHeadings(text);
  return { text, headings, marks: [], facts: { headline } };
}

function fromHtml(html: string): Source {
  const { text, headings, marks, facts } = readHtml(html);
  return {
    text,
    marks,
    facts,
    headings: headings
      .map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
      .filter((heading) => heading.text !== facts.headline),
  };
}
