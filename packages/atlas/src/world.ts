import type { CountryCode } from './country-code.js';
import type { ShapeCode as EuropeShapeCode } from './europe.generated.js';
import type { Point } from './rings.js';
import { unpackMap } from './unpack-map.js';
import { type DotCode, packed, type ShapeCode as WorldShapeCode } from './world.generated.js';

/** The code of a shape of its own, on any map. */
export type ShapeCode = WorldShapeCode | EuropeShapeCode;

/** A map: ready-made SVG path data and dots, for a viewBox of `0 0 width height`. */
export interface World {
  readonly width: number;
  readonly height: number;
  /** SVG path data (`d`) by code: every country that is large enough to draw, and every disputed area. */
  readonly shapes: Readonly<Partial<Record<ShapeCode, string>>>;
  /** The middle of every country drawn smaller than 36 square map units, which is 9 square pixels at 960 px. */
  readonly dots: Readonly<Partial<Record<CountryCode, Point>>>;
}

/**
 * The world in Equal Earth, centred on 11 degrees east, without Antarctica: 1920 units wide, two for each pixel of a
 * map 960 px wide. Neighbours share their border exactly. Shapes and dots are keyed by ISO 3166-1 alpha-2, Crimea
 * by ISO 3166-2 (`UA-43`), and areas without an ISO code by Natural Earth's code (`CYN`, `KAS`, `SOL`).
 */
export const world: World & { readonly shapes: Readonly<Record<WorldShapeCode, string>> } =
  /* @__PURE__ */ unpackMap<WorldShapeCode, DotCode>(packed);
