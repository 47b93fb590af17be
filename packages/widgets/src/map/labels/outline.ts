import type { Ring } from '@onrecord/atlas';
import { boxBetween, doOverlap, type Box } from './box.js';

/** A ring of which the view shows something. */
export interface Outline {
  /** What it takes of the view. */
  readonly box: Box;
  readonly edges: readonly Box[];
}

/** The largest in view first. */
export function outlinesOf(rings: readonly Ring[], [x, y, aside, up]: Box): Outline[] {
  return rings
    .map((ring) => {
      const xs = ring.map((point) => point[0]);
      const ys = ring.map((point) => point[1]);
      const box = boxBetween(
        [Math.max(Math.min(...xs), x - aside), Math.max(Math.min(...ys), y - up)],
        [Math.min(Math.max(...xs), x + aside), Math.min(Math.max(...ys), y + up)],
      );
      return { box, edges: ring.map((to, i) => boxBetween(ring.at(i - 1)!, to)) };
    })
    .filter(({ box }) => box[2] > 0 && box[3] > 0)
    .sort((a, b) => b.box[2] * b.box[3] - a.box[2] * a.box[3]);
}

/** Whether a box is inside a country of these outlines; `undefined` if an outline runs through it. */
export function isInside(outlines: readonly Outline[], box: Box): boolean | undefined {
  let isInside = false;
  for (const outline of outlines) {
    if (!doOverlap(outline.box, box)) continue;
    for (const edge of outline.edges) {
      const right = edge[2];
      const down = edge[3];
      const below = box[1] - edge[1];
      if (Math.abs(below) > Math.abs(down) + box[3]) continue;
      const beside = box[0] - edge[0];
      // 0 on the line through the edge; more on one side, less on the other.
      const side = right * below - down * beside;
      const isNear = Math.abs(beside) <= Math.abs(right) + box[2];
      if (isNear && Math.abs(side) <= Math.abs(right * box[3]) + Math.abs(down * box[2])) return undefined;
      if (below < down !== below < -down && side < 0 === down > 0) isInside = !isInside;
    }
  }
  return isInside;
}
