import { isShort, short } from './digits.js';
import { longStep, stepTo } from './steps.js';

/**
 * Shapes as text that holds every border once; `src/unpack-shapes.ts` says how and reads it. A shape is a list of rings, a ring
 * a list of arcs, each ending where the next one starts. A long step is written wherever it is.
 */
export function packShapes(shapes) {
  const borders = new Map();
  let ringEnd = [0, 0];
  let steps = [];

  function endSteps() {
    if (steps.length > 1) borders.set(String(steps.at(-1)), steps);
    steps = [];
  }

  function packArc(arc, i, { length }) {
    const isLast = i === length - 1;
    // The last arc of a ring was written without its last step.
    const before = [0, 1].find((index) => isBehind(arc.slice(index), borders.get(String(arc[index]))));
    endSteps();
    if (before === undefined) {
      const points = isLast ? arc.slice(0, -1) : arc;
      if (!isLong(arc[0], arc[1])) steps = points;
      return packSteps(points);
    }
    steps = arc.slice(0, before + 1);
    return `${packSteps(steps)}${isLast ? '-' : '='}`;
  }

  function packRing(arcs) {
    const [[start]] = arcs;
    const way = longStep(ringEnd, start);
    ringEnd = arcs.at(-1).at(-2);
    // Only two arcs of steps need a mark between them.
    const text =
      way +
      arcs
        .flatMap(cutAtLongSteps)
        .map(packArc)
        .join(',')
        .replaceAll(/,?(=|-|~.{4}),?/g, '$1');
    endSteps();
    return text;
  }

  return shapes.map((rings) => ` ${rings.map(packRing).join(';')}`).join('');
}

/** The arc as arcs whose long steps are on their own, so that what is around them can be gone back along. */
function cutAtLongSteps(arc) {
  const ends = arc.flatMap((_, i) => (i && isLong(arc[i - 1], arc[i]) ? [i - 1, i] : []));
  return [0, ...ends]
    .map((start, i) => arc.slice(start, (ends[i] ?? arc.length) + 1))
    .filter(({ length }) => length > 1);
}

function packSteps(points) {
  return points
    .slice(1)
    .map((to, i) => packStep(points[i], to))
    .join('');
}

function packStep(from, to) {
  return isLong(from, to) ? `~${longStep(from, to)}` : stepTo(from, to).map(short).join('');
}

function isLong(from, to) {
  return !stepTo(from, to).every(isShort);
}

/** Whether a border is the same, backwards. */
function isBehind(arc, border = []) {
  return String(border.toReversed()) === String(arc);
}
