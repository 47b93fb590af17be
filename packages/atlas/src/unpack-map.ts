import { codesIn } from './codes-in.js';
import type { Point } from './rings.js';
import { unpackPlaces } from './unpack-places.js';
import { unpackShapes } from './unpack-shapes.js';

/** A map as it is generated: codes are as `codesIn` reads them, shapes as `unpackShapes` and dots as `unpackPlaces` takes them. */
export interface PackedMap {
  readonly width: number;
  readonly height: number;
  readonly shapeCodes: string;
  readonly shapes: string;
  readonly dotCodes: string;
  readonly dots: string;
}

/** The map with path data and points by code. */
export function unpackMap<ShapeCode extends string, DotCode extends string>(packed: PackedMap) {
  const { width, height, shapeCodes, shapes, dotCodes, dots } = packed;
  return {
    width,
    height,
    shapes: byCode<ShapeCode, string>(shapeCodes, unpackShapes(shapes)),
    dots: byCode<DotCode, Point>(dotCodes, unpackPlaces(dots)),
  };
}

function byCode<Code extends string, Value>(codes: string, values: readonly Value[]): Record<Code, Value> {
  return Object.fromEntries(codesIn(codes).map((code, i) => [code, values[i]])) as Record<Code, Value>;
}
