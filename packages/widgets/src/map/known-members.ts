import { memberships, membersOn, type OrganizationId } from '@onrecord/atlas/memberships';
import type { Actor } from '@onrecord/core';

/** The members on a day of an organization that the atlas knows by its Wikidata address; none of any other. */
export function knownMembers({ sameAs = [] }: Actor, day: string): readonly string[] {
  const id = (Object.keys(memberships) as OrganizationId[]).find((known) =>
    sameAs.some((address) => address.endsWith(`/${memberships[known].wikidata}`)),
  );
  try {
    return id === undefined ? [] : membersOn(id, day);
  } catch {
    // Its record doesn't reach back to that day.
    return [];
  }
}
