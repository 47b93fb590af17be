import {
  boundsOf,
  countryPath,
  type BorderPolicy,
  type Bounds,
  type CountryCode,
  type World,
} from '@onrecord/atlas';

/** The least width of a crop, as a share of the world's: enough to recognize a continent by. */
const leastShare = 0.3;
/** How much wider than high a view is, at the least. */
const leastAspect = 1.4;

/** The part of the world around the given countries, with a margin; the whole world for none. */
export function viewOf(world: World, codes: readonly CountryCode[], borders: BorderPolicy): Bounds {
  const whole = { x: 0, y: 0, width: world.width, height: world.height };
  const boxes = codes.flatMap((code) => boxOf(world, code, borders) ?? []);
  if (boxes.length === 0) return whole;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const margin = 0.04 * world.width;
  const wanted = Math.max(right - left + 2 * margin, leastShare * world.width);
  const height = Math.min(world.height, Math.max(bottom - top + 2 * margin, wanted / 2));
  const width = Math.min(world.width, Math.max(wanted, height * leastAspect));
  return {
    x: clamp((left + right - width) / 2, 0, world.width - width),
    y: clamp((top + bottom - height) / 2, 0, world.height - height),
    width,
    height,
  };
}

function boxOf(world: World, code: CountryCode, borders: BorderPolicy): Bounds | undefined {
  const dot = world.dots[code];
  if (dot !== undefined) return { x: dot[0], y: dot[1], width: 0, height: 0 };
  return boundsOf(countryPath(world, code, borders) ?? '');
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
