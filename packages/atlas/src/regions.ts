import type { Bounds } from './bounds-of.js';

/**
 * Parts of `world` to zoom to, in its units. Each holds the anchors of its states; boxes overlap. The United States
 * are whole in `north-america`, and Russia, with its anchor in Siberia, is in `asia`. `oceania` is what lies to the right on
 * the map, without the islands in Polynesia that are at its left edge. `europe` has the aspect and as nearly as another
 * projection can the ground of the map in `@onrecord/atlas/europe`.
 */
export const regions = {
  europe: { x: 800, y: 12, width: 325, height: 260 },
  africa: { x: 650, y: 207, width: 645, height: 535 },
  asia: { x: 1096, y: 70, width: 610, height: 500 },
  'middle-east': { x: 983, y: 184, width: 254, height: 208 },
  'north-america': { x: 44, y: 4, width: 664, height: 432 },
  'south-america': { x: 280, y: 387, width: 570, height: 470 },
  oceania: { x: 1374, y: 362, width: 544, height: 450 },
} as const satisfies Readonly<Record<string, Bounds>>;
