import type { Point, Ring } from '@onrecord/atlas';

/** A country that can be picked. */
export interface Pickable {
  readonly rings: readonly Ring[];
  readonly place: Point | undefined;
  /** Of the dot that is drawn at the place, over all shapes; 0 for none. */
  readonly radius: number;
}

/**
 * The country whose dot a point is on, else the one around it, else the one whose outline or place is nearest to it within
 * `reach`. All in map units; the earlier one of two that are equally near. Undefined for none.
 */
export function nearestCountry<Country extends Pickable>(
  point: Point,
  countries: readonly Country[],
  reach: number,
): Country | undefined {
  let nearest: Country | undefined;
  let least = reach;
  for (const country of countries) {
    const distance = distanceTo(country, point);
    if (distance < least || (distance === least && nearest === undefined)) {
      nearest = country;
      least = distance;
    }
  }
  return nearest;
}

function distanceTo({ rings, place, radius }: Pickable, point: Point): number {
  const toPlace = place === undefined ? Infinity : Math.hypot(place[0] - point[0], place[1] - point[1]);
  if (toPlace < radius) return toPlace - radius;
  if (isInside(rings, point)) return 0;
  return Math.min(toPlace, ...rings.map((ring) => distanceToRing(ring, point)));
}

/** Even-odd rule, so that holes are outside. */
function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let isIn = false;
  for (const ring of rings)
    ring.forEach(([x0, y0], i) => {
      const [x1, y1] = ring[(i + 1) % ring.length]!;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) isIn = !isIn;
    });
  return isIn;
}

function distanceToRing(ring: Ring, point: Point): number {
  return Math.min(...ring.map((from, i) => distanceToEdge(from, ring[(i + 1) % ring.length]!, point)));
}

function distanceToEdge([x0, y0]: Point, [x1, y1]: Point, [x, y]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x0 + share * dx - x, y0 + share * dy - y);
}
