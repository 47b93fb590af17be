import type { Anchor } from '../../schema/anchor.js';
import { filled } from '../filled.js';

/** Section 4.2.4 of the model. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Section 4.2.5 of the model. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A passage by its words, and by where it stands. */
export type Selectors = readonly [TextQuoteSelector, ...TextPositionSelector[]];

/**
 * The selectors of an anchor. With the text it is in, positions count code points; a passage that doesn't stand where the
 * anchor says has none. Without the text they are the anchor's own.
 */
export function selectors(
  { exact, prefix, suffix, start, end }: Anchor,
  text: string | undefined,
): Selectors {
  const quote = filled({ type: 'TextQuoteSelector', exact, prefix, suffix });
  if (text === undefined) return [quote, { type: 'TextPositionSelector', start, end }];
  if (text.slice(start, end) !== exact) return [quote];
  const before = codePoints(text.slice(0, start));
  return [quote, { type: 'TextPositionSelector', start: before, end: before + codePoints(exact) }];
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}
