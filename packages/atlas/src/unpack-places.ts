import { longNumber } from './digits.js';
import type { Point } from './rings.js';

/** The points that `scripts/pack-places.js` packed: each as seen from the one before, two digits for x and two for y. */
export function unpackPlaces(packed: string): Point[] {
  const places: Point[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < packed.length; i += 4)
    places.push([(x += longNumber(packed, i)), (y += longNumber(packed, i + 2))]);
  return places;
}
