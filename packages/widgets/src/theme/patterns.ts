import type { Stance } from '@onrecord/core';
import { stances } from '@onrecord/core/query';
import type { SvgTag } from '../svg/svg-tag.js';
import type { Paints } from './paints.js';

/** What is drawn over a stance's colour, on a tile of 8 by 8. */
const strokes: Record<Stance, { d: string; width: number; turn: number }> = {
  supportive: { d: 'M4 4h0', width: 2.5, turn: 45 },
  critical: { d: 'M0 4h8', width: 1.5, turn: 45 },
  mixed: { d: 'M0 4h8M4 0v8', width: 1, turn: 45 },
  neutral: { d: 'M0 4h8', width: 1.25, turn: 0 },
};

/** Whose fills they are: ids begin with `prefix`, and `scale` is the drawing's user units for each CSS pixel. */
export interface PatternOptions {
  readonly paints: Paints;
  readonly prefix: string;
  readonly scale: number;
}

/** The fills of the stances, each with the stance as its id. They look the same on a drawing of any scale. */
export function stancePatterns<Markup>(
  svg: SvgTag<Markup>,
  { paints, prefix, scale }: PatternOptions,
): Markup[] {
  return stances.map(
    (stance) => svg`<pattern id=${prefix + stance} width="8" height="8" patternUnits="userSpaceOnUse"
      patternTransform=${`scale(${scale}) rotate(${strokes[stance].turn})`}>${tile(svg, stance, paints)}</pattern>`,
  );
}

/** A fill for a place where actors differ: a band for each stance. Its id is that of `fillId`. */
export function splitPattern<Markup>(
  svg: SvgTag<Markup>,
  taken: readonly Stance[],
  { paints, prefix, scale }: PatternOptions,
): Markup {
  return svg`<pattern id=${fillId(prefix, taken)} width=${8 * taken.length} height="8" patternUnits="userSpaceOnUse"
    patternTransform=${`scale(${scale})`}>${taken.map(
      (stance, i) =>
        svg`<svg x=${8 * i} width="8" height="8" viewBox="0 0 8 8">${tile(svg, stance, paints, `rotate(${strokes[stance].turn} 4 4)`)}</svg>`,
    )}</pattern>`;
}

/** The id of the fill for one stance, or for several that are taken in one place. */
export function fillId(prefix: string, taken: readonly Stance[]): string {
  return prefix + taken.join('-');
}

/** The hatching of areas that are drawn as disputed. */
export function disputedPattern<Markup>(
  svg: SvgTag<Markup>,
  { paints, prefix, scale }: PatternOptions,
): Markup {
  return svg`<pattern id=${`${prefix}disputed`} width="5" height="5" patternUnits="userSpaceOnUse"
    patternTransform=${`scale(${scale}) rotate(45)`}>
    <path d="M0 2.5h5" stroke=${paints.hatch}></path>
  </pattern>`;
}

function tile<Markup>(svg: SvgTag<Markup>, stance: Stance, paints: Paints, turn?: string): Markup {
  const { d, width } = strokes[stance];
  return svg`<rect width="8" height="8" fill=${paints[stance]}></rect>
    <path d=${d} stroke=${paints.ink} stroke-width=${width} stroke-linecap="round" transform=${turn}></path>`;
}
