import type { Bounds, Point } from '@onrecord/atlas';
import type { LabelRequest } from '../../../src/map/labels/label.js';

/** A map of fictional countries and dots that don't overlap, some of them out of view; the same for the same seed. */
export function randomMap(seed: number): { requests: LabelRequest[]; view: Bounds } {
  const random = numbersFrom(seed);
  const circles: { at: Point; radius: number }[] = [];
  for (let i = 0; i < 40; i++) {
    const at: Point = [random() * 1200 - 100, random() * 700 - 100];
    const rooms = circles.map((other) => Math.hypot(at[0] - other.at[0], at[1] - other.at[1]) - other.radius);
    const radius = Math.min(10 + random() * 140, ...rooms);
    if (radius > 8) circles.push({ at, radius });
  }
  const requests = circles.map(({ at, radius }, i) => {
    const words = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      'Xylandia'.slice(Math.floor(random() * 6)),
    );
    return {
      key: String(i),
      text: words.join(' '),
      rings: random() < 0.3 ? [] : [starAround(at, radius, random)],
      at,
      markRadius: random() < 0.3 ? 8 : 0,
    };
  });
  return { requests, view: { x: 0, y: 0, width: 1000, height: 500 } };
}

function starAround([x, y]: Point, radius: number, random: () => number): Point[] {
  return Array.from({ length: 24 }, (_, i): Point => {
    const reach = radius * (0.6 + random() * 0.4);
    return [x + reach * Math.cos((i * Math.PI) / 12), y + reach * Math.sin((i * Math.PI) / 12)];
  });
}

/** Numbers from 0 up to 1: a linear congruential generator. */
function numbersFrom(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => (state = (1664525 * state + 1013904223) % 2 ** 32) / 2 ** 32;
}
