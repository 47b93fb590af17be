import { type Point, type Ring, ringsOf } from './rings.js';

/**
 * A place for a label or a mark, always on land: the middle of the widest stretch of a path's largest part, at
 * the height of its centroid. `undefined` for an empty path.
 */
export function middleOf(path: string): Point | undefined {
  const [ring] = ringsOf(path).sort((a, b) => Math.abs(momentsOf(b).area) - Math.abs(momentsOf(a).area));
  if (!ring) return undefined;
  const { area, momentY } = momentsOf(ring);
  const y = Math.round(momentY / area / 3) + 0.5;
  const shores = crossings(ring, y);
  let [west, east] = [0, 0];
  for (let i = 0; i + 1 < shores.length; i += 2) {
    const [start, end] = [shores[i]!, shores[i + 1]!];
    if (end - start > east - west) [west, east] = [start, end];
  }
  return [Math.round((west + east) / 2), Math.round(y)];
}

/** Twice the signed area, and six times the first moment about the x axis. */
function momentsOf(ring: Ring): { area: number; momentY: number } {
  let [area, momentY] = [0, 0];
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length]!;
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    momentY += cross * (y0 + y1);
  });
  return { area, momentY };
}

/** Where a horizontal line between two grid rows crosses the ring, from left to right. */
function crossings(ring: Ring, y: number): number[] {
  return ring
    .flatMap(([x0, y0], i) => {
      const [x1, y1] = ring[(i + 1) % ring.length]!;
      return y0 < y !== y1 < y ? [x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)] : [];
    })
    .sort((a, b) => a - b);
}
