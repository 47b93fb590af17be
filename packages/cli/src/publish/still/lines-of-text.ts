import LineBreaker from 'linebreak';
import type { Measure } from './typeface.js';

/**
 * A text in lines no wider than `width`, broken where the Unicode Line Breaking Algorithm allows it (UAX #14); within a word
 * only where it is wider than a line.
 */
export function linesOfText(text: string, size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && measure((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (measure((line + piece).trimEnd(), size) <= width) line += piece;
    else {
      const parts = broken(piece, size, width, measure);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
  }
  const last = line.trimEnd();
  return last === '' ? lines : [...lines, last];
}

/** The same in as many lines, as even as they can be. */
export function evenLines(text: string, size: number, width: number, measure: Measure): string[] {
  const count = linesOfText(text, size, width, measure).length;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 8) {
    const middle = (narrow + wide) / 2;
    if (linesOfText(text, size, middle, measure).length > count) narrow = middle;
    else wide = middle;
  }
  return linesOfText(text, size, wide, measure);
}

function piecesOf(text: string): string[] {
  const spaced = text.replace(/\s+/gu, ' ').trim();
  const breaker = new LineBreaker(spaced);
  const pieces: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    pieces.push(spaced.slice(start, next.position));
    start = next.position;
  }
  return pieces;
}

const letters = new Intl.Segmenter();

/** A word in parts that are each no wider than a line, but for a letter that is. */
function broken(word: string, size: number, width: number, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of letters.segment(word)) {
    if (part !== '' && measure(part + segment, size) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
