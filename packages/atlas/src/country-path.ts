import { areasOf, type BorderPolicy, type Borders, resolveBorders } from './borders.js';
import type { CountryCode } from './country-code.js';
import { joinShapes } from './join-shapes.js';
import type { World } from './world.js';

/**
 * The path of a country with the disputed areas that the policy gives to it, as one outline. `undefined` if it has
 * no shape on this map, or is itself drawn as disputed or as part of another country. Throws as `resolveBorders` does.
 */
export function countryPath(
  world: World,
  code: CountryCode,
  policy: BorderPolicy = 'disputed',
): string | undefined {
  return pathUnder(resolveBorders(policy), world, code);
}

/** The same for a policy that is already resolved. */
export function pathUnder(borders: Borders, world: World, code: string): string | undefined {
  const shapes: Readonly<Record<string, string | undefined>> = world.shapes;
  const own = code in borders ? [] : [code];
  const paths = [...own, ...areasOf(code, borders)].flatMap((part) => shapes[part] ?? []);
  return paths.length > 1 ? joinShapes(paths) : paths[0];
}
