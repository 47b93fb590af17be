import { anchorOf, countryPath, ringsOf, world, type CountryCode } from '@onrecord/atlas';
import type { LabelRequest } from '../../../src/map/labels/label.js';

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** A country of the atlas that is to be named in English. */
export function countryRequest(code: CountryCode, markRadius = 0): LabelRequest {
  const rings = ringsOf(countryPath(world, code) ?? '');
  return { key: code, text: names.of(code) ?? code, rings, at: anchorOf(world, code) ?? [0, 0], markRadius };
}
