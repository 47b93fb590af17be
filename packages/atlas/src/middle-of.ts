import { type Point, type Ring, ringsOf } from './rings.js';

/**
 * A place for a label or a mark, always on land: the middle of the widest stretch of a path's largest part, at
 * the height of its centroid. `undefined` for an empty path.
 */
export function middleOf(path: string): Point | undefined {
  const rings = ringsOf(path);
  if (!rings.length) return undefined;
  const moments = rings.map(momentsOf);
  const areas = moments.map(({ area }) => Math.abs(area));
  const largest = areas.indexOf(Math.max(...areas));
  const { area, momentY } = moments[largest]!;
  const y = Math.round(momentY / area / 3) + 0.5;
  const shores = crossings(rings[largest]!, y);
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
  let [x0, y0] = ring.at(-1)!;
  for (const [x1, y1] of ring) {
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    momentY += cross * (y0 + y1);
    [x0, y0] = [x1, y1];
  }
  return { area, momentY };
}

/** Where a horizontal line between two grid rows crosses the ring, from left to right. */
function crossings(ring: Ring, y: number): number[] {
  const shores: number[] = [];
  let [x0, y0] = ring.at(-1)!;
  for (const [x1, y1] of ring) {
    if (y0 < y !== y1 < y) shores.push(x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
    [x0, y0] = [x1, y1];
  }
  return shores.sort((a, b) => a - b);
}
