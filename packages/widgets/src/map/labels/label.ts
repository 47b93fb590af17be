import type { Point } from '@onrecord/atlas';

/** A country to be named. Lengths are in map units. */
export interface LabelRequest {
  readonly key: string;
  readonly text: string;
  /** Its outlines and holes; empty for a country that is only a dot. */
  readonly rings: readonly (readonly Point[])[];
  /** The place of its mark, and where its leader starts. */
  readonly at: Point;
  /** The radius of the mark drawn at `at`; 0 for none. */
  readonly markRadius: number;
}

/** A name in its place: a box around lines of text, each as high as the text's size. */
export interface PlacedLabel {
  readonly key: string;
  readonly lines: readonly string[];
  /** The middle of the box. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  /** From the country to the box; `undefined` where the box stands inside the country. */
  readonly leader: readonly [from: Point, to: Point] | undefined;
}
