import type { CountryCode } from './country-code.js';
import { africanUnion } from './memberships/african-union.js';
import { asean } from './memberships/asean.js';
import { brics } from './memberships/brics.js';
import { eu } from './memberships/eu.js';
import { g20 } from './memberships/g20.js';
import { g7 } from './memberships/g7.js';
import { nato } from './memberships/nato.js';
import type { Organization } from './memberships/organization.js';
import { securityCouncil } from './memberships/security-council.js';

export type { Membership, Organization } from './memberships/organization.js';

/** The key of an organization in `memberships`. `UNSC` is the UN Security Council, `AU` the African Union. */
export type OrganizationId = 'EU' | 'NATO' | 'UNSC' | 'G7' | 'G20' | 'BRICS' | 'AU' | 'ASEAN';

/** Who belongs, and belonged, to organizations that are often in the news. */
export const memberships: Readonly<Record<OrganizationId, Organization>> = {
  EU: eu,
  NATO: nato,
  UNSC: securityCouncil,
  G7: g7,
  G20: g20,
  BRICS: brics,
  AU: africanUnion,
  ASEAN: asean,
};

/**
 * The members of an organization on a day (`YYYY-MM-DD`), as far as they are on record, in alphabetical order of their
 * codes. After `asOf` they are those of the record. Throws an `Error` that names the place, what was expected and what
 * arrived, for an unknown organization, for what isn't a day, and for a day that `covers` leaves out.
 */
export function membersOn(id: OrganizationId, day: string): CountryCode[] {
  if (!Object.hasOwn(memberships, id)) {
    const known = Object.keys(memberships).join(', ');
    throw new Error(`membersOn: expected one of ${known}, got ${JSON.stringify(id)}`);
  }
  if (!isDay(day)) {
    throw new Error(`membersOn: expected a day like "2026-01-31", got ${JSON.stringify(day)}`);
  }
  const { covers, members } = memberships[id];
  if (covers && (day < covers[0] || day >= covers[1])) {
    throw new Error(
      `membersOn: expected a day of ${id} from ${covers[0]} on and before ${covers[1]}, got "${day}"`,
    );
  }
  return members
    .filter(({ since, until }) => since <= day && (until === undefined || day < until))
    .map(({ country }) => country)
    .sort();
}

function isDay(day: unknown): boolean {
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
