import type { Box } from './box.js';
import type { LabelRequest } from './label.js';
import type { Outline } from './outline.js';

/** A country, seen as a place for its name. */
export interface Site extends LabelRequest {
  readonly mark: Box;
  /** The largest in view first. */
  readonly outlines: readonly Outline[];
}

/** What names are set into. */
export interface Scene {
  readonly view: Box;
  /** What a name with a leader keeps clear of others, and a quarter of the text's size. */
  readonly room: number;
  /** Whether a box is in view, and clear of marks, names and leaders but one. */
  readonly isFree: (box: Box, but?: Box) => boolean;
}
