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

/** Where lines start. */
export function startOf({ width, padding, isRightToLeft }: Page): number {
  return isRightToLeft ? width - padding : padding;
}

/**
 * A line as the page runs, whatever is around it (Unicode Bidirectional Algorithm, RLI and PDI). Renderers differ in what they
 * know of `direction`, so that the texts of every page start from the left by it.
 */
export function lineOn({ isRightToLeft }: Page, text: string): string {
  return isRightToLeft ? `\u2067${text}\u2069` : text;
}
