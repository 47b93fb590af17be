import type { BorderPolicy, World } from '@onrecord/atlas';
import { UsageError } from '../article/usage-error.js';
import { late } from '../element/late.js';
import { defaultPaths } from './drawing/default-paths.js';
import type { MapPaths } from './drawing/map-paths.js';

type PathsUnder = (map: World, policy: BorderPolicy) => MapPaths;

/** Draws the policies of a page's own. Few pages have one: loaded where one does. */
let pathsUnder: PathsUnder | undefined;

/** Whether a policy can be drawn, or be said to be none, without more being loaded. */
export function canDraw(policy: BorderPolicy): boolean {
  return policy === 'disputed' || pathsUnder !== undefined;
}

/** A map under a policy. Throws a `UsageError` for one that can't be drawn. */
export function pathsFor(map: World, policy: BorderPolicy): MapPaths {
  return policy === 'disputed' ? defaultPaths(map) : (pathsUnder ?? missing)(map, policy);
}

export function drawPoliciesBy(given: PathsUnder): void {
  pathsUnder = given;
}

/** Loads what draws the policies of a page's own. Never rejects: without it, they are faults. */
export async function loadPolicies(): Promise<void> {
  const loaded = await late('what draws borders', () => import('./drawing/policy-paths.js'));
  drawPoliciesBy(loaded?.policyPaths ?? missing);
}

function missing(): never {
  throw new UsageError([{ path: 'borders', message: 'import "@onrecord/widgets/borders" to draw them' }]);
}
