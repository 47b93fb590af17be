import type { Span } from '../extracted-quote.js';

/** A paragraph, and the places in it of all that may be a quotation mark, in order. */
export interface MarkedParagraph extends Span {
  readonly places: readonly number[];
}

/** Paragraphs with their marks. Most characters are none, and a regular expression passes over them quickest. */
export function markedParagraphs(text: string, paragraphs: readonly Span[]): MarkedParagraph[] {
  const mark = /["'`«»‘’“”„〝〞]/g;
  const found: number[] = [];
  while (mark.test(text)) found.push(mark.lastIndex - 1);
  let next = 0;
  return paragraphs.map(({ start, end }) => {
    const places: number[] = [];
    for (; next < found.length && found[next]! < end; next += 1)
      if (found[next]! >= start) places.push(found[next]!);
    return { start, end, places };
  });
}
