import { disputedAreas, resolveBorders } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import { speak } from '../../../src/language/msg.js';
import { areaName } from '../../../src/map/still/area-names.js';

const borders: Readonly<Record<string, string>> = resolveBorders('disputed');
const hatched = disputedAreas.filter(({ code }) => borders[code] === 'disputed');
const latin = new Set(['Aksai Chin', 'Crimea', 'Somaliland', 'Transnistria']);

test.each(['ar', 'de', 'es', 'fr', 'uk', 'de-AT'])(
  'areaName(area) is in %s for every area hatched by default',
  (tag) => {
    expect(hatched.length).toBeGreaterThan(5);
    const english = hatched.filter(
      (area) => speak({ tag, translation: {} }, () => areaName(area)) === area.name,
    );
    expect(english.filter(({ name }) => !latin.has(name))).toEqual([]);
  },
);

test.each(['en', 'pt', '__proto__'])('areaName(area) is the English one in %s', (tag) => {
  for (const area of disputedAreas)
    expect(speak({ tag, translation: {} }, () => areaName(area))).toBe(area.name);
});
