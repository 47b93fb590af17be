import { longStep } from './steps.js';

/** Points as text, each as seen from the one before; `src/unpack-places.ts` reads it. */
export function packPlaces(points) {
  return points.map((point, i) => longStep(points[i - 1] ?? [0, 0], point)).join('');
}
