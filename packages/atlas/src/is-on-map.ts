import type { CountryCode } from './country-code.js';
import type { World } from './world.js';

/** Whether a code is that of a country with a shape or a dot on this map. */
export function isOnMap(world: World, code: string): code is CountryCode {
  return /^[A-Z]{2}$/.test(code) && (Object.hasOwn(world.shapes, code) || Object.hasOwn(world.dots, code));
}
