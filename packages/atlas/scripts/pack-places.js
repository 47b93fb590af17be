import { long } from './digits.js';

/** Points as text, each as seen from the one before; `src/unpack-places.ts` reads it. */
export function packPlaces(points) {
  return points
    .map(([x, y], i) => {
      const [fromX, fromY] = points[i - 1] ?? [0, 0];
      return long(x - fromX) + long(y - fromY);
    })
    .join('');
}
