import { ringArea } from './ring-area.js';
import { pointsOf } from './simplify.js';

/** A country drawn smaller than this, in square grid units (9 square pixels on a map 960 px wide), gets a dot. */
const smallestShape = 36;

/** Where the capital isn't on the largest island: Tarawa rather than Kiritimati, at the other end of the map. */
const capitals = { KI: [173, 1.4] };

/**
 * `[code, dot]` pairs on the integer grid for the countries whose drawn rings are too small to see: in the middle of
 * the largest polygon, or of the one nearest to the capital.
 */
export function placeDots(countries, rings, lonLat) {
  const dots = [];
  for (const [code, polygons] of countries) {
    const area = Math.abs(rings.get(code).reduce((sum, pieces) => sum + ringArea(pointsOf(pieces)), 0));
    if (code.length !== 2 || area >= smallestShape) continue;
    const outlines = polygons.map(([outline]) => outline);
    const best = capitals[code] ? nearestTo(lonLat.get(code), capitals[code]) : largest(outlines);
    dots.push([code, middleOf(outlines[best])]);
  }
  return dots.sort(([a], [b]) => (a < b ? -1 : 1));
}

function largest(outlines) {
  const areas = outlines.map((ring) => Math.abs(ringArea(ring)));
  return areas.indexOf(Math.max(...areas));
}

function nearestTo(polygons, [longitude, latitude]) {
  const distances = polygons.map(([[[x, y]]]) => Math.hypot(x - longitude, y - latitude));
  return distances.indexOf(Math.min(...distances));
}

function middleOf(ring) {
  return [0, 1].map((axis) => {
    const values = ring.map((point) => point[axis]);
    return Math.round((Math.min(...values) + Math.max(...values)) / 2);
  });
}
