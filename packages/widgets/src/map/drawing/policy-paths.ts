import {
  countryPath,
  disputedPath,
  resolveBorders,
  type BorderPolicy,
  type Borders,
  type CountryCode,
  type World,
} from '@onrecord/atlas';
import { messageOf } from '../../article/message-of.js';
import { UsageError } from '../../article/usage-error.js';
import type { MapPaths } from './map-paths.js';

/** A map under any policy. Throws a `UsageError` for one that can't be drawn. */
export function policyPaths(map: World, policy: BorderPolicy): MapPaths {
  const owners = Object.values(resolved(policy)).filter((way) => way !== 'disputed');
  // A map may show an area and not the rest of the country that it is given to.
  const codes = new Set([...Object.keys(map.shapes), ...owners]) as ReadonlySet<CountryCode>;
  return {
    policy,
    countries: Object.fromEntries([...codes].map((code) => [code, countryPath(map, code, policy)])),
    disputed: disputedPath(map, policy),
  };
}

function resolved(policy: BorderPolicy): Borders {
  try {
    return resolveBorders(policy);
  } catch (error) {
    throw new UsageError([{ path: '', message: messageOf(error) }]);
  }
}
