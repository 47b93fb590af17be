import { type BorderPolicy, resolveBorders } from './borders.js';
import type { CountryCode } from './country-code.js';
import { pathUnder } from './country-path.js';
import type { World } from './world.js';

/**
 * Every country but the given ones as a single path, each with the disputed areas that the policy gives to it;
 * areas drawn as disputed are left out. Throws as `resolveBorders` does.
 */
export function basePath(
  world: World,
  except: Iterable<CountryCode> = [],
  policy: BorderPolicy = 'disputed',
): string {
  const borders = resolveBorders(policy);
  // A map may show an area and not the rest of the country that it is given to.
  const drawn = new Set<string>([...Object.keys(world.shapes), ...Object.values(borders)]);
  for (const code of ['disputed', ...except]) drawn.delete(code);
  return [...drawn].map((code) => pathUnder(borders, world, code) ?? '').join('');
}
