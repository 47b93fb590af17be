import type { Stance } from '@onrecord/core';
import { svgText, type SvgText } from '../../svg/svg-text.js';
import { disputedPattern, stancePatterns, type PatternOptions } from '../../theme/patterns.js';
import type { Page } from './page.js';

/** The fills that signs are drawn with, once for a page. */
export function signPatterns(page: Page): SvgText {
  const options = patternsOf(page);
  return svgText`<defs>${stancePatterns(svgText, options)}${disputedPattern(svgText, options)}</defs>`;
}

/** Signs for the words beside them, each on a square of 16 by 16. */
export function stanceSign(page: Page, stance: Stance): SvgText {
  return svgText`<rect width="16" height="16" rx="3" fill=${`url(#${patternsOf(page).prefix}${stance})`}></rect>`;
}

export function initiatorSign({ paints }: Page): SvgText {
  return svgText`<path d="M8 1l7 7-7 7-7-7z" fill=${paints.text}></path>`;
}

export function landSign({ paints }: Page): SvgText {
  return svgText`<rect width="16" height="16" rx="3" fill=${paints.land}></rect>`;
}

export function disputedSign(page: Page): SvgText {
  return svgText`<rect x="0.5" y="0.5" width="15" height="15" fill=${`url(#${patternsOf(page).prefix}disputed)`} stroke=${page.paints.hatch}></rect>`;
}

function patternsOf({ paints, prefix }: Page): PatternOptions {
  return { paints, prefix: `${prefix}sign-`, scale: 1 };
}
