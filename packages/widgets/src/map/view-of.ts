import { regions, world, type Bounds, type CountryCode, type World } from '@onrecord/atlas';
import type { CountryShape, MapShapes } from './drawing/map-shapes.js';

/** A part of the world to look at. `reactions` is wherever the countries with reactions are. */
export type Region = keyof typeof regions | 'world' | 'reactions';

export const regionNames = ['world', 'reactions', ...Object.keys(regions)] as Region[];

/** Below this width, in CSS pixels, a map is cropped to where the reactions are. */
const narrow = 480;
/** The least width of a crop, as a share of the map's: enough to recognize a continent by. */
const leastShare = 0.3;
/** How much wider than high a crop is, at the least. */
const leastAspect = 1.4;

/** The part to begin with on a map of this width, in CSS pixels. */
export function regionFor(width: number): Region {
  return width < narrow ? 'reactions' : 'world';
}

/** What is seen of a map, in its units. A map of no more than the region is seen whole. */
export function viewOf(shapes: MapShapes, region: Region, countries: readonly CountryCode[]): Bounds {
  if (region === 'reactions') return cropTo(shapes, countries);
  const { map } = shapes;
  return region === 'world' || map !== world ? wholeOf(map) : regions[region];
}

/** Whether any of a country is in the view. */
export function isInView(shape: CountryShape, view: Bounds): boolean {
  const box = boxOf(shape);
  return (
    box !== undefined &&
    box.x <= view.x + view.width &&
    view.x <= box.x + box.width &&
    box.y <= view.y + view.height &&
    view.y <= box.y + box.height
  );
}

/** The part of a map around the given countries, with a margin; the whole map for none. */
function cropTo(shapes: MapShapes, countries: readonly CountryCode[]): Bounds {
  const { map } = shapes;
  const boxes = countries.flatMap((code) => boxOf(shapes.country(code)) ?? []);
  if (boxes.length === 0) return wholeOf(map);
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const margin = 0.04 * map.width;
  const wanted = Math.max(right - left + 2 * margin, leastShare * map.width);
  const height = Math.min(map.height, Math.max(bottom - top + 2 * margin, wanted / 2));
  const width = Math.min(map.width, Math.max(wanted, height * leastAspect));
  return {
    x: clamp((left + right - width) / 2, 0, map.width - width),
    y: clamp((top + bottom - height) / 2, 0, map.height - height),
    width,
    height,
  };
}

function wholeOf({ width, height }: World): Bounds {
  return { x: 0, y: 0, width, height };
}

/** The country's box, or its place where it is only a dot: a place isn't worked out for a country that has a box. */
function boxOf(shape: CountryShape): Bounds | undefined {
  if (shape.box !== undefined) return shape.box;
  const { place } = shape;
  return place && { x: place[0], y: place[1], width: 0, height: 0 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
