import type { BorderPolicy } from './borders.js';
import type { CountryCode } from './country-code.js';
import { countryPath } from './country-path.js';
import { middleOf } from './middle-of.js';
import type { Point } from './rings.js';
import type { World } from './world.js';

/**
 * Where to put a label or a mark for a country: its dot, or else a place well inside its largest part.
 * `undefined` if the policy draws the country as disputed or as part of another. Throws as `resolveBorders` does.
 */
export function anchorOf(
  world: World,
  code: CountryCode,
  policy: BorderPolicy = 'disputed',
): Point | undefined {
  return world.dots[code] ?? middleOf(countryPath(world, code, policy) ?? '');
}
