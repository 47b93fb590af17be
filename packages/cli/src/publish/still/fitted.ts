import { evenLines, linesOfText } from './lines-of-text.js';
import type { Measure } from './typeface.js';

/** A text that was set: its lines, and the size of the letters. */
export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** From line to line, in units of the size. */
  readonly leading: number;
  /** From the largest to the smallest. */
  readonly sizes: readonly number[];
}

/** A text as large as fits. Where it doesn't fit at the smallest size, it ends with an ellipsis. */
export function fitted(text: string, { width, height, leading, sizes }: Room, measure: Measure): SetText {
  for (const size of sizes) {
    const fits = linesOfText(text, size, width, measure).length * size * leading <= height;
    if (fits) return { lines: evenLines(text, size, width, measure), size };
  }
  const size = sizes.at(-1) ?? 16;
  const rows = Math.max(1, Math.floor(height / (size * leading)));
  return { lines: cut(linesOfText(text, size, width, measure), rows, size, width, measure), size };
}

/** The first lines, the last of them with an ellipsis where there were more. */
export function cut(
  lines: readonly string[],
  rows: number,
  size: number,
  width: number,
  measure: Measure,
): string[] {
  if (lines.length <= rows) return [...lines];
  let last = lines[rows - 1] ?? '';
  while (last !== '' && measure(`${last}…`, size) > width) last = last.replace(/\s*\S+\s*$/u, '');
  return [...lines.slice(0, rows - 1), `${last.replace(/[\s\p{P}]+$/u, '')}…`];
}

/** As much of a text as fits on one line. */
export function oneLine(text: string, size: number, width: number, measure: Measure): string {
  return cut(linesOfText(text, size, width, measure), 1, size, width, measure)[0] ?? '';
}
