import type { Stance } from '@onrecord/core';
import { stances } from '@onrecord/core/query';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** What is drawn over a stance's colour, on a tile of 8 by 8. */
const inks: Record<Stance, { d: string; width: number; turn: number }> = {
  supportive: { d: 'M4 4h0', width: 2.5, turn: 45 },
  critical: { d: 'M0 4h8', width: 1.5, turn: 45 },
  mixed: { d: 'M0 4h8M4 0v8', width: 1, turn: 45 },
  neutral: { d: 'M0 4h8', width: 1.25, turn: 0 },
};

/**
 * The fills of the stances as SVG patterns, for swatches named after their stance.
 * A drawing has its own, under a prefix: `scale` is its user units for each CSS pixel, so that a pattern looks the same on a
 * drawing of any size.
 */
export function stancePatterns(prefix = '', scale = 1): SVGTemplateResult[] {
  return stances.map((stance) => {
    const { d, width, turn } = inks[stance];
    return svg`<pattern id=${prefix + stance} class=${stance} width="8" height="8" patternUnits="userSpaceOnUse"
      patternTransform=${`scale(${scale}) rotate(${turn})`}>
      <rect class="ground" width="8" height="8"></rect>
      <path class="ink" d=${d} stroke-width=${width}></path>
    </pattern>`;
  });
}

/** A fill for a place where actors differ: a band for each stance. */
export function splitPattern(id: string, taken: readonly Stance[], scale: number): SVGTemplateResult {
  const band = 8;
  return svg`<pattern id=${id} width=${band * taken.length} height=${band} patternUnits="userSpaceOnUse"
    patternTransform=${`scale(${scale})`}>
    ${taken.map(
      (stance, i) => svg`<g class=${stance} transform=${`translate(${i * band})`}>
        <rect class="ground" width=${band} height=${band}></rect>
        <svg width=${band} height=${band} viewBox="0 0 8 8">
          <path class="ink" d=${inks[stance].d} stroke-width=${inks[stance].width} transform=${`rotate(${inks[stance].turn} 4 4)`}></path>
        </svg>
      </g>`,
    )}
  </pattern>`;
}

/** The hatching of areas that are drawn as disputed. */
export function disputedPattern(id: string, scale: number): SVGTemplateResult {
  return svg`<pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse"
    patternTransform=${`scale(${scale}) rotate(45)`}>
    <path class="hatch" d="M0 2.5h5"></path>
  </pattern>`;
}

/** A sample of a stance's fill, to stand beside its word. The swatches' patterns must be in the same shadow tree. */
export function swatch(stance: Stance): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <rect width="16" height="16" fill=${`url(#${stance})`}></rect>
  </svg>`;
}

/** The patterns of all swatches in a shadow tree. */
export function swatchPatterns(): TemplateResult {
  return html`<svg class="patterns" aria-hidden="true">
    <defs>${stancePatterns()}</defs>
  </svg>`;
}
