import { expect, test } from 'vitest';
import { anchorOf } from '../src/anchor-of.js';
import type { CountryCode } from '../src/country-code.js';
import { europe } from '../src/europe.js';
import { regions } from '../src/regions.js';
import { world } from '../src/world.js';
import { states } from './states.js';

/** Where states are looked for; some are in more than one. */
const table: Record<keyof typeof regions, string> = {
  europe:
    'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA XK',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW',
  asia: 'AF BD BN BT CN ID IN IR JP KG KH KP KR KZ LA LK MM MN MV MY NP PH PK RU SG TH TJ TL TM TW UZ VN',
  'middle-east': 'AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE',
  'north-america': 'AG BB BS BZ CA CR CU DM DO GD GT HN HT JM KN LC MX NI PA SV TT US VC',
  'south-america': 'AR BO BR CL CO EC GY PE PY SR UY VE',
  oceania: 'AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS',
};
const rows = Object.entries(table) as [keyof typeof regions, string][];
const boxes = Object.entries(regions);

test.each(rows.flatMap(([region, codes]) => codes.split(' ').map((code) => [region, code] as const)))(
  'regions[%j] holds the anchor of %s',
  (region, code) => {
    const [x, y] = anchorOf(world, code as CountryCode)!;
    const box = regions[region];
    expect(x).toBeGreaterThan(box.x);
    expect(x).toBeLessThan(box.x + box.width);
    expect(y).toBeGreaterThan(box.y);
    expect(y).toBeLessThan(box.y + box.height);
  },
);

test('regions leave out no state', () => {
  const listed = new Set(Object.values(table).flatMap((codes) => codes.split(' ')));
  expect(states.filter((code) => !listed.has(code))).toEqual([]);
});

test.each(boxes)('regions[%j] is inside the world', (_, { x, y, width, height }) => {
  expect(x >= 0 && y >= 0 && x + width <= world.width && y + height <= world.height).toBe(true);
});

test.each(boxes)('regions[%j] is 1.2 to 2.2 times as wide as it is high', (_, { width, height }) => {
  expect(width / height).toBeGreaterThanOrEqual(1.2);
  expect(width / height).toBeLessThanOrEqual(2.2);
});

test('regions.europe has the aspect of the map of Europe', () => {
  expect(regions.europe.width / regions.europe.height).toBe(europe.width / europe.height);
});

test.each(['DE', 'ES', 'FI', 'GR', 'IE', 'IT', 'PL', 'RO', 'SE', 'TR', 'UA'] as const)(
  'regions.europe has %s within a seventh of its width of where the map of Europe has it',
  (code) => {
    const [x, y] = anchorOf(world, code)!;
    const [europeX, europeY] = anchorOf(europe, code)!;
    const scale = regions.europe.width / europe.width;
    const distance = Math.hypot(
      x - regions.europe.x - europeX * scale,
      y - regions.europe.y - europeY * scale,
    );
    expect(distance / regions.europe.width).toBeLessThan(1 / 7);
  },
);
