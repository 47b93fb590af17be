import type { Point } from '@onrecord/atlas';

/** A box by its middle and how far it reaches from there aside and up; or a line, by how far it goes from there. */
export type Box = readonly [x: number, y: number, aside: number, up: number];

/** From one corner, or one end, to the opposite one. */
export function boxBetween(a: Point, b: Point): Box {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (b[0] - a[0]) / 2, (b[1] - a[1]) / 2];
}

/** Whether boxes overlap or touch. */
export function doOverlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a[0] - b[0]) <= Math.abs(a[2]) + Math.abs(b[2]) &&
    Math.abs(a[1] - b[1]) <= Math.abs(a[3]) + Math.abs(b[3])
  );
}
