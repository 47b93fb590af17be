import { isDisputedByDefault, type World } from '@onrecord/atlas';
import type { MapPaths } from './map-paths.js';

/** A map under the default policy, for which no borders need to be drawn anew. */
export function defaultPaths({ shapes }: World): MapPaths {
  const entries = Object.entries(shapes);
  return {
    policy: 'disputed',
    countries: Object.fromEntries(entries.filter(([code]) => !isDisputedByDefault(code))),
    disputed: entries.map(([code, path]) => (isDisputedByDefault(code) ? path : '')).join(''),
  };
}
