import { ringsOf } from './rings.js';

/** A box in map units, in the form of an SVG viewBox. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around a path of this package; `undefined` for an empty path. */
export function boundsOf(path: string): Bounds | undefined {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(path)) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      north = Math.min(north, y);
      south = Math.max(south, y);
    }
  }
  return west > east ? undefined : { x: west, y: north, width: east - west, height: south - north };
}
