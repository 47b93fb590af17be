import { codesIn } from './codes-in.js';
import { numbersOf } from './polyline.js';
import type { Point } from './rings.js';
import { unpackShapes } from './unpack-shapes.js';

/** A map as it is generated: codes are as `codesIn` reads them, dots are a polyline, shapes are as `unpackShapes` takes them. */
export interface PackedMap {
  readonly width: number;
  readonly height: number;
  readonly shapeCodes: string;
  readonly shapes: string;
  readonly starts: string;
  readonly dotCodes: string;
  readonly dots: string;
}

/** The map with path data and points by code. */
export function unpackMap<ShapeCode extends string, DotCode extends string>(packed: PackedMap) {
  const { width, height, shapeCodes, shapes, starts, dotCodes, dots } = packed;
  return {
    width,
    height,
    shapes: byCode<ShapeCode, string>(shapeCodes, unpackShapes(shapes, starts)),
    dots: byCode<DotCode, Point>(dotCodes, unpackDots(dots)),
  };
}

function byCode<Code extends string, Value>(codes: string, values: readonly Value[]): Record<Code, Value> {
  const entries = codesIn(codes).map((code, i) => [code, values[i]]);
  return Object.fromEntries(entries) as Record<Code, Value>;
}

function unpackDots(dots: string): Point[] {
  const steps = numbersOf(dots);
  let [x, y] = [0, 0];
  return steps.filter((_, i) => i % 2).map((stepY, i) => [(x += steps[2 * i]!), (y += stepY)]);
}
