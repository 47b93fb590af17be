import type { AddedMark } from '../page.js';

/** A text with marks put in, and the way back: the offset in the text that an offset in the marked text stands for. */
export interface MarkedText {
  readonly text: string;
  readonly toPlain: (offset: number) => number;
}

/** Marks stand before their offsets, which rise. */
export function markedText(text: string, marks: readonly AddedMark[]): MarkedText {
  if (marks.length === 0) return { text, toPlain: (offset) => offset };
  const pieces: string[] = [];
  let read = 0;
  for (const { at, mark } of marks) {
    pieces.push(text.slice(read, at), mark);
    read = at;
  }
  pieces.push(text.slice(read));
  return { text: pieces.join(''), toPlain: (offset) => offset - marksBefore(marks, offset) };
}

/** How many marks were put in before an offset of the marked text. */
function marksBefore(marks: readonly AddedMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]!.at + middle < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
