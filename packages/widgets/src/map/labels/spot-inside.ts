import type { Point } from '@onrecord/atlas';
import type { Box } from './box.js';
import { isInside } from './outline.js';
import type { Scene, Site } from './scene.js';

/** As shares of what is seen of a country, from its middle up and down in turn. */
const rows = [...Array(25).keys()].map((i) => (i % 2 ? i + 1 : -i) / 26);

/** Where the middle of a free box inside a country can be, near the country's place or the middle of what is seen. */
export function spotInside(
  { at, mark, outlines }: Site,
  aside: number,
  up: number,
  { isFree }: Scene,
): Point | undefined {
  const main = outlines[0];
  if (!main || main.box[2] < aside) return undefined;
  const [x, middle] = isFree([...at, 0, 0], mark) ? at : main.box;
  // On its place, or else beside the mark there.
  const shifts = mark[2] > 0 ? [0, mark[2] + aside, -mark[2] - aside] : [0];
  for (const row of rows) {
    const y = middle + row * main.box[3];
    let left = main.box[0] - main.box[2];
    let right = main.box[0] + main.box[2];
    for (const edge of main.edges) {
      if (Math.abs(edge[1] - y) > Math.abs(edge[3]) + up) continue;
      if (edge[0] < x) left = Math.max(left, edge[0] + Math.abs(edge[2]));
      else right = Math.min(right, edge[0] - Math.abs(edge[2]));
    }
    for (const shift of shifts) {
      const spot: Point = [Math.min(Math.max(x + shift, left + aside), right - aside), y];
      const box: Box = [...spot, aside, up];
      if (right - left > 2 * aside && isFree(box) && isInside(outlines, box)) return spot;
    }
  }
  return undefined;
}
