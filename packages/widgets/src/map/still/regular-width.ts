import { textWidth } from '../labels/text-width.js';

/** How much narrower common fonts set text of normal weight. */
const share = 0.85;

/** An estimate of the width of text of normal weight, in the unit of `size`: too large rather than too small. */
export function regularWidth(text: string, size: number): number {
  return share * textWidth(text, size);
}
