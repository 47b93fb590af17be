import type { SvgTag } from '../../svg/svg-tag.js';
import type { Paints } from '../../theme/paints.js';
import type { PlacedLabel } from '../labels/label.js';

/** In CSS pixels. */
export const labelSize = 12;

/** The names of countries, over the map, each with a halo that sets it off from what is below. */
export function drawLabels<Markup>(
  svg: SvgTag<Markup>,
  labels: readonly PlacedLabel[],
  { scale, paints }: { readonly scale: number; readonly paints: Paints },
): Markup | undefined {
  if (labels.length === 0) return undefined;
  return svg`<g class="labels" aria-hidden="true" pointer-events="none" font-size=${labelSize * scale} font-weight="600"
    text-anchor="middle" fill=${paints.text} stroke=${paints.border} stroke-linejoin="round">
    ${labels.map(({ leader }) => leader && svg`<path fill="none" stroke=${paints.text} stroke-width=${0.75 * scale} d=${lineOf(leader)}></path>`)}
    ${labels.map(({ lines, at: [x, y] }) =>
      lines.map(
        (line, i) =>
          svg`<text x=${x} y=${y + (i - (lines.length - 1) / 2 + 0.35) * labelSize * scale} stroke-width=${3 * scale} paint-order="stroke">${line}</text>`,
      ),
    )}
  </g>`;
}

function lineOf([[x0, y0], [x1, y1]]: NonNullable<PlacedLabel['leader']>): string {
  return `M${x0} ${y0}L${x1} ${y1}`;
}
