import type { Quote } from '@onrecord/core';

/** A stretch of a paragraph: words of the article, or those of a quote. */
export interface Piece {
  readonly text: string;
  readonly quote?: Quote;
}

/** The paragraphs of a text, each in pieces. Of quotes that overlap, the one that starts earlier is marked. */
export function markedParagraphs(text: string, quotes: readonly Quote[]): readonly (readonly Piece[])[] {
  const marks = quotes
    .flatMap((quote) => (quote.anchor === undefined ? [] : { quote, ...quote.anchor }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return Array.from(text.matchAll(/.*\S.*/gu), ({ 0: paragraph, index }) => {
    const end = index + paragraph.length;
    const pieces: Piece[] = [];
    let from = index;
    for (; next < marks.length && marks[next]!.start < end; next += 1) {
      const { quote, start, end: stop } = marks[next]!;
      if (start < from) continue;
      pieces.push({ text: text.slice(from, start) }, { text: text.slice(start, Math.min(stop, end)), quote });
      from = Math.min(stop, end);
    }
    return [...pieces, { text: text.slice(from, end) }].filter((piece) => piece.text !== '');
  });
}
