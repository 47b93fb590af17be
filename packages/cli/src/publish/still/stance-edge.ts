import type { Stance } from '@onrecord/core';
import { markup, type Markup } from '../../markup/markup.js';
import { paints } from './paints.js';
import { leftOf, sheet } from './sheet.js';
import { stancePattern } from './stance-pattern.js';

/** The edge of a sheet where lines start, in a stance's colour and pattern; dark without one. */
export function stanceEdge(id: string, stance: Stance | undefined, isRightToLeft: boolean): Markup {
  const x = leftOf(isRightToLeft, 0, 24);
  const edge = (fill: string): Markup =>
    markup`<rect x="${x}" width="24" height="${sheet.height}" fill="${fill}"/>`;
  if (stance === undefined) return edge(paints.text);
  return markup`<defs>${stancePattern(`${id}-stance`, stance, 3)}</defs>${edge(`url(#${id}-stance)`)}`;
}
