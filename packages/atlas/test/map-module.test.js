import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { europeMap } from '../scripts/europe-map.js';
import { mapModule } from '../scripts/map-module.js';
import { pointsOf } from '../scripts/simplify.js';
import { worldMap } from '../scripts/world-map.js';
import { europe } from '../src/europe.js';
import { ringsOf } from '../src/rings.js';
import { world } from '../src/world.js';

const maps = [
  { name: 'world', made: worldMap(), map: world },
  { name: 'europe', made: europeMap(), map: europe },
];

test.each(maps)('mapModule($name) is the generated module, byte for byte', ({ name, made }) => {
  const written = readFileSync(new URL(`../src/${name}.generated.ts`, import.meta.url), 'utf8');
  expect(mapModule(made) === written, 'run `npx pnpm --filter @onrecord/atlas generate`').toBe(true);
});

test.each(maps)('shapes of $name have every point that was made', ({ made, map }) => {
  const shapes = [...made.shapes].filter(([, rings]) => rings.length > 0);
  expect(Object.keys(map.shapes).sort()).toEqual(shapes.map(([code]) => code).sort());
  for (const [code, rings] of shapes) expect(ringsOf(map.shapes[code])).toEqual(rings.map(pointsOf));
});

test.each(maps)('dots of $name are those that were placed', ({ made, map }) => {
  expect(map.dots).toEqual(Object.fromEntries(made.dots));
});
