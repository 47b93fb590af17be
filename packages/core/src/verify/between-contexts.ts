import type { Anchor } from '../schema/anchor.js';
import type { Stretch } from './fold.js';
import { occurrences } from './occurrences.js';
import { trimmed } from './stretches.js';

/** Shorter surroundings stand in many places. */
const leastContext = 16;

/**
 * What stands between an anchor's prefix and its suffix, both unchanged: the nearest such place to the anchor's own, no more
 * than 32 code units longer than three times its passage. Undefined where there is none, or nothing in between.
 */
export function betweenContexts(text: string, anchor: Anchor): Stretch | undefined {
  const { exact, prefix = '', suffix = '', start: place } = anchor;
  if (prefix === '' || suffix === '' || prefix.length + suffix.length < leastContext) return undefined;
  const longest = 3 * exact.length + 32;
  const gaps = occurrences(text, prefix).flatMap((at) => {
    const start = at + prefix.length;
    const length = text.slice(start, start + longest + suffix.length).indexOf(suffix);
    const gap = trimmed(text, { start, end: start + length });
    return length > 0 && gap.start < gap.end ? [gap] : [];
  });
  return gaps.sort((a, b) => Math.abs(a.start - place) - Math.abs(b.start - place))[0];
}
