import { expect, expectTypeOf, test } from 'vitest';
import { boundsOf } from '../src/bounds-of.js';
import { pathOf, type Ring, ringsOf } from '../src/rings.js';
import type { StateCode } from '../src/state-code.js';
import { world } from '../src/world.js';
import { type ListedState, states, unitedNations } from './states.js';

const shapes = Object.entries(world.shapes);
const rings = shapes.flatMap(([code, path]) => ringsOf(path).map((ring) => ({ code, ring })));

test('StateCode is the 193 members of the United Nations, VA, PS, XK and TW', () => {
  expect(new Set(unitedNations).size).toBe(193);
  expect(new Set(states).size).toBe(197);
  expectTypeOf<StateCode>().toEqualTypeOf<ListedState>();
});

test('world draws each of the 197 states as a shape or a dot', () => {
  const missing = states.filter((code) => !(code in world.shapes) && !(code in world.dots));
  expect(missing).toEqual([]);
});

test('world gives a dot to every country under 36 square units and to no other', () => {
  for (const [code, path] of shapes.filter(([code]) => code.length === 2)) {
    const area = Math.abs(ringsOf(path).reduce((sum, ring) => sum + areaOf(ring), 0));
    expect([code, code in world.dots]).toEqual([code, area < 36]);
  }
});

test('world.shapes holds integers and the commands M, l and z alone', () => {
  for (const [code, path] of shapes) {
    expect([code, path]).toEqual([
      code,
      expect.stringMatching(/^(M\d+ \d+l-?\d+[ -]\d+([ -]\d+[ -]\d+)+z)+$/),
    ]);
  }
});

test('world.shapes are written as pathOf writes them', () => {
  for (const [, path] of shapes) expect(pathOf(ringsOf(path))).toBe(path);
});

test('world.shapes are inside the viewBox', () => {
  for (const { code, ring } of rings) {
    const isInside = ring.every(([x, y]) => x >= 0 && y >= 0 && x <= world.width && y <= world.height);
    expect([code, isInside]).toEqual([code, true]);
  }
});

test('world.dots are inside the viewBox, with room for their radius', () => {
  for (const [code, [x, y]] of Object.entries(world.dots)) {
    const isInside = x >= 6 && y >= 6 && x <= world.width - 6 && y <= world.height - 6;
    expect([code, isInside]).toEqual([code, true]);
  }
});

test('world.shapes have no part wider than Russia, so nothing streaks across the map', () => {
  const widest = boundsOf(world.shapes.RU)!.width;
  expect(widest).toBeLessThan(world.width * 0.4);
  for (const { code, ring } of rings) {
    const xs = ring.map(([x]) => x);
    expect([code, Math.max(...xs) - Math.min(...xs) <= widest]).toEqual([code, true]);
  }
});

test('world.shapes have no empty part', () => {
  for (const { code, ring } of rings) expect([code, areaOf(ring)]).not.toEqual([code, 0]);
});

test('world.shapes.ZA has a hole for Lesotho, walked the other way round', () => {
  const [outline, hole] = ringsOf(world.shapes.ZA).sort((a, b) => b.length - a.length);
  expect(Math.sign(areaOf(hole!))).toBe(-Math.sign(areaOf(outline!)));
  expect(edgesOf(world.shapes.LS)).toEqual(edgesOf(pathBackwards(hole!)));
});

test.each(['AT', 'BO', 'CZ', 'HU', 'LS', 'MN', 'PY', 'TD', 'ZW'] as const)(
  'world.shapes.%s has a neighbour behind every step of its border',
  (code) => {
    const others = new Set(shapes.filter(([other]) => other !== code).flatMap(([, path]) => edgesOf(path)));
    const open = ringsOf(world.shapes[code]).flatMap((ring) => edgesOf(pathBackwards(ring)));
    expect(open.filter((edge) => !others.has(edge))).toEqual([]);
  },
);

const metropoles = [
  ['FR', ['GF', 'GP', 'MQ', 'RE', 'YT'], 70],
  ['NO', ['SJ'], 110],
  ['NL', ['BQ'], 20],
  ['US', ['PR', 'GU', 'VI', 'AS', 'MP'], 530],
  ['DK', ['GL', 'FO'], 40],
  ['CN', ['HK', 'MO', 'TW'], 280],
] as const;

test.each(metropoles)('world.shapes.%s leaves %j to their own codes', (metropole, parts, width) => {
  expect(boundsOf(world.shapes[metropole])!.width).toBeLessThan(width);
  for (const part of parts) expect(part in world.shapes || part in world.dots).toBe(true);
});

test('world.shapes.FR is in Europe, and GF in South America', () => {
  expect(boundsOf(world.shapes.FR)!.x).toBeGreaterThan(boundsOf(world.shapes.PT)!.x);
  expect(boundsOf(world.shapes.GF)!.x).toBeGreaterThan(boundsOf(world.shapes.SR)!.x);
  expect(boundsOf(world.shapes.GF)!.x).toBeLessThan(
    boundsOf(world.shapes.BR)!.x + boundsOf(world.shapes.BR)!.width,
  );
});

test('world.shapes.US is whole on the left of the map, Alaska included', () => {
  const { x, width } = boundsOf(world.shapes.US)!;
  expect(x + width).toBeLessThan(world.width / 2);
});

test('world.shapes has Crimea as a shape of its own, which Ukraine is without', () => {
  const ukraine = boundsOf(world.shapes.UA)!;
  const crimea = boundsOf(world.shapes['UA-43'])!;
  expect(crimea.y + crimea.height).toBeGreaterThan(ukraine.y + ukraine.height);
  expect(crimea.width).toBeGreaterThan(15);
});

test('world.dots puts Kiribati at its capital, on the right of the map', () => {
  expect(world.dots.KI![0]).toBeGreaterThan(world.width * 0.9);
});

test('world has no Antarctica', () => {
  expect('AQ' in world.shapes || 'AQ' in world.dots).toBe(false);
});

function areaOf(ring: Ring): number {
  return ring.reduce((sum, [x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length]!;
    return sum + (x0 * y1 - x1 * y0) / 2;
  }, 0);
}

function edgesOf(path: string | Ring): string[] {
  const all = typeof path === 'string' ? ringsOf(path) : [path];
  return all.flatMap((ring) => ring.map((point, i) => `${point} ${ring[(i + 1) % ring.length]}`)).sort();
}

function pathBackwards(ring: Ring): Ring {
  return ring.toReversed();
}
