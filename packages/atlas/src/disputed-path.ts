import { areasOf, type BorderPolicy, resolveBorders } from './borders.js';
import type { World } from './world.js';

/** Every area drawn as disputed as a single path, to be hatched; empty if there is none. Throws as `resolveBorders` does. */
export function disputedPath(world: World, policy: BorderPolicy = 'disputed'): string {
  const shapes: Readonly<Record<string, string | undefined>> = world.shapes;
  return areasOf('disputed', resolveBorders(policy))
    .map((code) => shapes[code])
    .join('');
}
