import type { Point } from '@onrecord/atlas';
import { boxBetween, type Box } from './box.js';
import type { PlacedLabel } from './label.js';
import type { Layout } from './layouts-of.js';
import { isInside } from './outline.js';
import type { Scene, Site } from './scene.js';
import { spotInside } from './spot-inside.js';

/** As a share of the view's smaller side. */
const longestLeader = 0.15;

/** The ways from a leader's end to the middle of its box, in halves of the box: straight on, and some way along the side. */
const sides = [0, 0.5, -0.5, 0.9, -0.9].flatMap((along): Point[] => [
  [1, along],
  [-1, along],
  [along, -1],
  [along, 1],
]);

/** A country's name off the given countries, with the shortest level or upright leader that meets nothing. */
export function placeBeside(
  site: Site,
  layouts: readonly Layout[],
  scene: Scene,
  others: readonly Site[],
): PlacedLabel | undefined {
  const { key, at, mark, markRadius } = site;
  const { view, room, isFree } = scene;
  const start = isFree([...at, 0, 0], mark) ? at : spotInside(site, room / 2, room / 2, scene);
  if (!start) return undefined;
  const longest = 2 * longestLeader * Math.min(view[2], view[3]);
  for (let length = markRadius + 2 * room; length <= longest; length += 2 * room) {
    for (const layout of layouts) {
      for (const side of sides) {
        const end = stepFrom(start, side, length);
        const box: Box = [
          end[0] + (side[0] * layout.width) / 2,
          end[1] + (side[1] * layout.height) / 2,
          layout.width / 2 + room,
          layout.height / 2 + room,
        ];
        if (!isFree(box)) continue;
        const leader = [stepFrom(start, side, markRadius), end] as const;
        if (
          isFree(boxBetween(leader[0], end), mark) &&
          others.every(({ outlines }) => isInside(outlines, box) === false)
        ) {
          return { key, ...layout, at: [box[0], box[1]], leader };
        }
      }
    }
  }
  return undefined;
}

function stepFrom(start: Point, side: Point, length: number): Point {
  return [start[0] + Math.trunc(side[0]) * length, start[1] + Math.trunc(side[1]) * length];
}
