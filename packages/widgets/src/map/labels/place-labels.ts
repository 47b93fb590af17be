import type { Bounds } from '@onrecord/atlas';
import { boxBetween, doOverlap } from './box.js';
import type { LabelRequest, PlacedLabel } from './label.js';
import { layoutsOf, type Layout } from './layouts-of.js';
import { outlinesOf } from './outline.js';
import { placeBeside } from './place-beside.js';
import type { Scene, Site } from './scene.js';
import { spotInside } from './spot-inside.js';

/** The width of a text at weight 600 and a size, in the unit of the size. */
export type Measure = (text: string, size: number) => number;

/** What labels are for, and how large they are. */
interface LabelOptions {
  readonly view: Bounds;
  /** The size of the text, in map units. */
  readonly size: number;
  readonly measure: Measure;
}

/**
 * Names set on a map: within the view, and clear of each other, of leaders and of marks. A name stands inside its
 * country where it fits near the country's place, or the middle of what the view shows of it; else off all other requested
 * countries, with a level or upright leader of at most 15 % of the view's smaller side. The earlier request takes its
 * place first. Left out: names without a place, countries out of view. In the order of the requests.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { view: { x, y, width, height }, size, measure }: LabelOptions,
): PlacedLabel[] {
  const view = boxBetween([x, y], [x + width, y + height]);
  const sites = requests.map((request): Site => ({
    ...request,
    mark: [...request.at, request.markRadius, request.markRadius],
    outlines: outlinesOf(request.rings, view),
  }));
  const taken = sites.map(({ mark }) => mark).filter(([, , radius]) => radius);
  const scene: Scene = {
    view,
    room: size / 4,
    isFree: (box, but) =>
      Math.abs(box[0] - view[0]) <= view[2] - box[2] &&
      Math.abs(box[1] - view[1]) <= view[3] - box[3] &&
      !taken.some((other) => other !== but && doOverlap(other, box)),
  };
  return sites.flatMap((site) => {
    const layouts = layoutsOf(site.text, size, measure);
    // Off all countries, or else at least off the others.
    const others = sites.filter((other) => other !== site);
    const label =
      placeInside(site, layouts, scene) ??
      placeBeside(site, layouts, scene, sites) ??
      placeBeside(site, layouts, scene, others);
    if (!label) return [];
    taken.push([...label.at, label.width / 2, label.height / 2]);
    if (label.leader) taken.push(boxBetween(...label.leader));
    return label;
  });
}

/** A country's name inside it; on two lines if it doesn't fit on one. */
function placeInside(site: Site, layouts: readonly Layout[], scene: Scene): PlacedLabel | undefined {
  for (const layout of layouts) {
    const at = spotInside(site, (layout.width + scene.room) / 2, layout.height / 2, scene);
    if (at) return { key: site.key, ...layout, at, leader: undefined };
  }
  return undefined;
}
