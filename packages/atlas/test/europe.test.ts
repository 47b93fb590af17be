import { expect, expectTypeOf, test } from 'vitest';
import { boundsOf } from '../src/bounds-of.js';
import { europe } from '../src/europe.js';
import { isOnMap } from '../src/is-on-map.js';
import { type Ring, ringsOf } from '../src/rings.js';
import { world, type World } from '../src/world.js';

const shapes = Object.entries(europe.shapes);
const rings = shapes.flatMap(([code, path]) => ringsOf(path).map((ring) => ({ code, ring })));
const bleed = 12;

/** The members of the Council of Europe, BY, RU, VA and XK. */
const states =
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK';

test.each(states.split(' '))('europe draws %s', (code) => {
  expect(isOnMap(europe, code)).toBe(true);
});

test('europe is a World, typed by the codes of its shapes', () => {
  expectTypeOf(europe).toExtend<World>();
  expectTypeOf(europe.shapes.IS).toEqualTypeOf<string>();
});

test('europe.shapes end at most 12 units outside the frame', () => {
  for (const { code, ring } of rings) {
    const isNear = ring.every(
      ([x, y]) => x >= -bleed && y >= -bleed && x <= europe.width + bleed && y <= europe.height + bleed,
    );
    expect([code, isNear]).toEqual([code, true]);
  }
});

test('europe.shapes have something of each part inside the frame', () => {
  for (const { code, ring } of rings) {
    const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
    const isSeen =
      Math.max(...xs) > 0 &&
      Math.min(...xs) < europe.width &&
      Math.max(...ys) > 0 &&
      Math.min(...ys) < europe.height;
    expect([code, isSeen]).toEqual([code, true]);
  }
});

test('europe.shapes.RU goes on beyond the right edge', () => {
  const { x, width } = boundsOf(europe.shapes.RU)!;
  expect(x + width).toBe(europe.width + bleed);
});

test('europe.dots are inside the frame', () => {
  for (const [code, [x, y]] of Object.entries(europe.dots)) {
    expect([code, x > 0 && y > 0 && x < europe.width && y < europe.height]).toEqual([code, true]);
  }
});

test.each(['LI', 'MC', 'MT', 'SM', 'VA'] as const)('europe.dots has %s', (code) => {
  expect(europe.dots[code]).toHaveLength(2);
});

test.each(['AD', 'CY', 'LU'] as const)('europe.shapes has %s, which the world has as a dot', (code) => {
  expect(europe.shapes[code]).toMatch(/^M/);
  expect(europe.dots[code]).toBeUndefined();
  expect(world.dots[code]).toBeDefined();
});

test.each(['AM', 'AT', 'BY', 'CH', 'CZ', 'HU', 'LU', 'MK', 'RS', 'SK'] as const)(
  'europe.shapes.%s has a neighbour behind every step of its border',
  (code) => {
    const others = new Set(rings.filter((other) => other.code !== code).flatMap(({ ring }) => edgesOf(ring)));
    const open = ringsOf(europe.shapes[code]).flatMap((ring) => edgesOf(ring.toReversed()));
    expect(open.filter((edge) => !others.has(edge))).toEqual([]);
  },
);

test('europe.shapes.RU and KZ share their border up to where both are cut', () => {
  const kazakh = new Set(ringsOf(europe.shapes.KZ).flatMap((ring) => edgesOf(ring.toReversed())));
  const shared = ringsOf(europe.shapes.RU)
    .flatMap(edgesOf)
    .filter((edge) => kazakh.has(edge));
  expect(shared.some((edge) => edge.includes(`${europe.width + bleed},`))).toBe(true);
});

function edgesOf(ring: Ring): string[] {
  return ring.map((point, i) => `${point} ${ring[(i + 1) % ring.length]}`);
}
