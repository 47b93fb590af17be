import type { SvgText } from '../../svg/svg-text.js';

/** A part of a still from edge to edge, of a known height in CSS pixels. */
export interface Block {
  readonly height: number;
  readonly draw: (top: number) => SvgText;
}
