import type { Span } from '../extracted-quote.js';

/**
 * The paragraphs of a text, without the white space around them, in order. A line is a paragraph; but in text that is
 * wrapped to a width (lines mostly end inside a sentence, blank lines stand between) paragraphs end at blank lines.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  return isWrapped(text, lines) ? joined(lines) : lines.filter(({ start, end }) => end > start);
}

/** Blank lines are empty spans. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (;;) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    lines.push(trimmed(text, from, to));
    if (newline < 0) return lines;
    from = newline + 1;
  }
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const endOfSentence = '.!?:"\u201d\u2019\u00bb\')\u2026';

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let inside = 0;
  let pairs = 0;
  let longest = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    longest = Math.max(longest, line.end - line.start);
    if (line.end === line.start || next.end === next.start) continue;
    pairs += 1;
    if (!endOfSentence.includes(text[line.end - 1]!)) inside += 1;
  }
  return pairs >= 3 && longest <= 120 && inside > pairs * 0.6;
}

function joined(lines: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { start, end } of lines) {
    if (end === start) open = undefined;
    else if (open) open.end = end;
    else blocks.push((open = { start, end }));
  }
  return blocks;
}
