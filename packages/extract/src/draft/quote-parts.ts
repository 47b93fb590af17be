import type { ExtractedQuote, Span } from '../extracted-quote.js';

/** A stretch of the text that becomes one quote of the article. */
export interface QuotePart extends Span {
  readonly words: string;
}

/**
 * What becomes of a quote. In the article's data a quote is one passage, word for word, so each part of a split quote is a quote
 * of its own. A paraphrase is one, anchored from its first word to its last.
 */
export function partsOf(
  text: string,
  { spans, attribution }: Pick<ExtractedQuote, 'spans' | 'attribution'>,
): readonly QuotePart[] {
  const parts = spans.map(({ start, end }) => ({ start, end, words: text.slice(start, end) }));
  const kept = parts.filter(({ words }) => /\S/u.test(words));
  if (attribution !== 'indirect') return kept;
  const [first] = kept;
  const last = kept.at(-1);
  if (!first || !last) return [];
  const words = kept.map((part) => part.words).join(' ');
  return [{ start: first.start, end: last.end, words }];
}
