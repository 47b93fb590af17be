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
  const left = new Set<string>(except);
  return Object.keys(world.shapes)
    .map((code) => (left.has(code) ? '' : (pathUnder(borders, world, code) ?? '')))
    .join('');
}
