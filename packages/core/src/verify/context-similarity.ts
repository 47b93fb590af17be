import leven from 'leven';
import type { Anchor } from '../schema/anchor.js';
import type { Stretch } from './fold.js';

/** The words before and after a passage, as its anchor has them. */
export type Context = Partial<Pick<Anchor, 'prefix' | 'suffix'>>;

/** So many code units of a prefix and of a suffix are compared at most. */
const farthest = 256;

/** From 0 to 1: how much of an anchor's prefix and suffix stands around a stretch of a text. 0 for an anchor without any. */
export function contextSimilarity(text: string, { start, end }: Stretch, context: Context): number {
  const { prefix, suffix } = nearContext(context);
  const length = prefix.length + suffix.length;
  if (length === 0) return 0;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return 1 - (leven(before, prefix) + leven(after, suffix)) / length;
}

/** How many code units of an anchor's prefix and suffix, counted from the passage, stand around a stretch without a change. */
export function sharedContext(text: string, { start, end }: Stretch, context: Context): number {
  const { prefix, suffix } = nearContext(context);
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after += 1;
  return before + after;
}

/** An anchor's prefix and suffix, as far as they are compared. */
export function nearContext({ prefix = '', suffix = '' }: Context): Required<Context> {
  return { prefix: prefix.slice(-farthest), suffix: suffix.slice(0, farthest) };
}
