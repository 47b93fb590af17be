import type { Stance } from '@onrecord/core';
import { html, type TemplateResult } from 'lit';
import { svgTemplate } from '../svg/svg-template.js';
import { themePaints } from './paints.js';
import { disputedPattern, stancePatterns } from './patterns.js';

/** A sample of a stance's fill, to stand beside its word. The swatches' patterns must be in the same shadow tree. */
export function swatch(stance: Stance): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <rect width="16" height="16" fill=${`url(#${stance})`}></rect>
  </svg>`;
}

/** The patterns of all swatches in a shadow tree. */
export function swatchPatterns(): TemplateResult {
  const options = { paints: themePaints, prefix: '', scale: 1 };
  return html`<svg class="patterns" aria-hidden="true">
    <defs>${stancePatterns(svgTemplate, options)}${disputedPattern(svgTemplate, options)}</defs>
  </svg>`;
}
