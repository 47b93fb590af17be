import type { Span } from '../../src/extracted-quote.js';

const opening = /^(?:[\s"“”'‘’`«„,]|that\s)*/;
const closing = /[\s"“”'‘’`»,.;:!?…—–-]*$/;

/** Whether two spans hold the same words. "That" and punctuation at the ends don't count. */
export function sameWords(text: string, a: Span, b: Span): boolean {
  const [bare, other] = [trim(text, a), trim(text, b)];
  return bare.start === other.start && bare.end === other.end;
}

/** Whether at least four fifths of what either holds is held by both: paraphrase has no marks to say where it ends. */
export function nearlySameWords(text: string, a: Span, b: Span): boolean {
  const [bare, other] = [trim(text, a), trim(text, b)];
  const shared = Math.min(bare.end, other.end) - Math.max(bare.start, other.start);
  return shared >= 0.8 * (Math.max(bare.end, other.end) - Math.min(bare.start, other.start));
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = opening.exec(words)![0].length;
  return { start: start + left, end: end - closing.exec(words.slice(left))![0].length };
}
