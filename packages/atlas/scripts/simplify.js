import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import { roundArc } from './round-arc.js';
import { ringArea } from './ring-area.js';

/** Islands under this area, in square grid units, are left out. */
const smallestIsland = 16;

/**
 * Rings on the integer grid, by code. A ring is a list of pieces `{ arc, points }`, each ending where the next one
 * starts; neighbours share the arcs of their border, which is simplified once for both (Visvalingam).
 * Rings that collapse and islands that are too small are dropped. `tolerance(point)` is the area, in square
 * grid units, under which a corner is cut off.
 */
export function simplify(countries, tolerance) {
  const features = [...countries].map(([id, coordinates]) => ({
    type: 'Feature',
    id,
    geometry: { type: 'MultiPolygon', coordinates },
  }));
  const { arcs, objects } = presimplify(topology({ countries: { type: 'FeatureCollection', features } }));
  const rounded = arcs.map((arc) => roundArc(arc.filter((point) => point[2] >= tolerance(point))));
  const { geometries } = objects.countries;
  const all = geometries.flatMap(({ arcs: polygons }) => polygons.flat(2)).map(indexOf);
  const shared = new Set(all.filter((index, i) => all.indexOf(index) !== i));
  const isDrawn = (pieces) => {
    const smallest = pieces.some(({ arc }) => shared.has(arc)) ? 1 : smallestIsland;
    return Math.abs(ringArea(pointsOf(pieces))) >= smallest;
  };
  return new Map(
    geometries.map(({ id, arcs: polygons }) => {
      const rings = polygons.flat().map((refs) => toPieces(refs, rounded));
      return [id, rings.filter(isDrawn)];
    }),
  );
}

/** The points of a ring of pieces, the last one not repeated. */
export function pointsOf(pieces) {
  return pieces.flatMap(({ points }) => points.slice(0, -1));
}

/** In TopoJSON a negative reference is the complement of an arc's index: the arc backwards. */
function indexOf(ref) {
  return ref < 0 ? ~ref : ref;
}

function toPieces(refs, arcs) {
  return refs
    .map((ref) => {
      const points = arcs[indexOf(ref)];
      return { arc: indexOf(ref), points: ref < 0 ? points.toReversed() : points };
    })
    .filter(({ points }) => points.length > 1);
}
