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
  const points = ringsOf(path).flat();
  const xs = points.map((point) => point[0]);
  const ys = points.map((point) => point[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return points.length > 0 ? { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } : undefined;
}
