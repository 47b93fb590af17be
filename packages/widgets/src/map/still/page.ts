import type { Paints } from '../../theme/paints.js';

/** The sheet that a still is drawn on, in CSS pixels. */
export interface Page {
  readonly width: number;
  readonly padding: number;
  readonly isRightToLeft: boolean;
  readonly paints: Paints;
  /** What the ids on it begin with. */
  readonly prefix: string;
}

/** The width between the paddings. */
export function measureOf({ width, padding }: Page): number {
  return width - 2 * padding;
}

/** The left edge of something so wide, that far from where lines start. */
export function leftOf({ width, padding, isRightToLeft }: Page, offset: number, itsWidth: number): number {
  return isRightToLeft ? width - padding - offset - itsWidth : padding + offset;
}

/** A text that keeps the direction of its own words on a page that may run the other way (Unicode Bidirectional Algorithm, FSI and PDI). */
export function isolated({ isRightToLeft }: Page, text: string): string {
  return isRightToLeft ? `\u2068${text}\u2069` : text;
}
