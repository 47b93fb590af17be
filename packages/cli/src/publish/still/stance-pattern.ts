import type { Stance } from '@onrecord/core';
import { markup, type Markup } from '../../markup/markup.js';
import { paints } from './paints.js';

/** What the widgets draw over a stance's colour, on a tile of 8 by 8. */
const strokes: Readonly<Record<Stance, readonly [d: string, width: number, turn: number]>> = {
  supportive: ['M4 4h0', 2.5, 45],
  critical: ['M0 4h8', 1.5, 45],
  mixed: ['M0 4h8M4 0v8', 1, 45],
  neutral: ['M0 4h8', 1.25, 0],
};

/** The fill of a stance, so many times as large. */
export function stancePattern(id: string, stance: Stance, scale: number): Markup {
  const [d, width, turn] = strokes[stance];
  return markup`<pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${scale}) rotate(${turn})">
<rect width="8" height="8" fill="${paints[stance]}"/>
<path d="${d}" stroke="${paints.ink}" stroke-width="${width}" stroke-linecap="round"/>
</pattern>`;
}
