import type { Span } from '../extracted-quote.js';
import { paragraphsOf } from '../text/paragraphs.js';

const longest = 100;
/** What a line that is a heading doesn't end in, what it doesn't begin with, and what it doesn't have. */
const endsOtherwise = /[.,;:…”"’'»)\-–—]$/u;
const beginsOtherwise = /^(?:\p{Ll}|[“"„«‘'(*•·–—-]|By \p{Lu})/u;
const sentenceBreak = /[.!?]\s/u;

/**
 * The headline and the section headings of plain text: short lines without a full stop, each with a paragraph below that is none.
 * The headline is such a line at the beginning.
 */
export function plainHeadings(text: string): {
  readonly headline: string | undefined;
  readonly headings: readonly Span[];
} {
  const paragraphs = paragraphsOf(text);
  const lines = paragraphs.map((span) => headingAt(text, span));
  const headings = lines.filter(
    (line, i) => line !== undefined && i > 0 && i + 1 < lines.length && lines[i + 1] === undefined,
  );
  return {
    headline: lines.length > 1 && lines[0] ? text.slice(lines[0].start, lines[0].end) : undefined,
    headings: headings.filter((heading) => heading !== undefined),
  };
}

/** A heading without the marks that Markdown puts before it. */
function headingAt(text: string, { start, end }: Span): Span | undefined {
  if (end - start > longest) return undefined;
  const line = text.slice(start, end).replace(/^#{1,6}\s+/u, '');
  const isHeading =
    /[\p{L}\p{N}]/u.test(line) &&
    !endsOtherwise.test(line) &&
    !beginsOtherwise.test(line) &&
    !sentenceBreak.test(line.replaceAll(/\b\p{L}\./gu, ''));
  return isHeading ? { start: end - line.length, end } : undefined;
}
