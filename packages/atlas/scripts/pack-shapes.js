import { polyline } from './polyline.js';

/**
 * Shapes as text that holds every border once; `src/unpack-shapes.ts` reads it. A shape is a list of rings, a ring
 * a list of arcs, each ending where the next one starts. An arc is written as steps, or as `=` if of the arcs
 * before it that end where it starts the first one is the same, backwards. Each arc is gone back along once. The last step
 * of a ring isn't written: it goes to where the ring started.
 */
export function packShapes(shapes) {
  const borders = new Map();

  function packArc(arc, i, { length }) {
    const [start, end] = [String(arc[0]), String(arc.at(-1))];
    const ending = borders.get(start) ?? [];
    if (ending.length && isSame(ending[0].toReversed(), arc)) {
      ending.shift();
      return '=';
    }
    borders.set(end, [...(borders.get(end) ?? []), arc]);
    return polyline(i === length - 1 ? arc.slice(0, -1) : arc);
  }

  // Only two arcs of steps need a mark between them.
  const packRing = (arcs) => arcs.map(packArc).join(',').replaceAll(/,?=,?/g, '=');
  const starts = shapes.flatMap((rings) => rings.map(([arc]) => arc[0]));
  return {
    shapes: shapes.map((rings) => rings.map(packRing).join(';')).join(' '),
    starts: polyline([[0, 0], ...starts]),
  };
}

function isSame(arc, other) {
  return String(arc) === String(other);
}
