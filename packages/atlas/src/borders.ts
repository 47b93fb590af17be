import { disputedAreas, type DisputedCode } from './disputed-areas.js';

type Area = (typeof disputedAreas)[number];

/**
 * How disputed areas are drawn: all of them as disputed, or those named here as part of one of their claimants,
 * for example `{ 'UA-43': 'UA' }`, and the rest as disputed.
 */
export type BorderPolicy = 'disputed' | { readonly [A in Area as A['code']]?: A['claimants'][number] };

/** For each disputed area: `disputed`, or the claimant that it is drawn as part of. */
export type Borders = { readonly [A in Area as A['code']]: A['claimants'][number] | 'disputed' };

/**
 * What a policy means for each disputed area. Throws an `Error` that names the place, what was expected and what
 * arrived, if the policy is of another form, names an unknown area, or gives an area to one that doesn't claim it.
 */
export function resolveBorders(policy: BorderPolicy): Borders {
  const given: unknown = policy === 'disputed' ? {} : policy;
  if (typeof given !== 'object' || given === null) {
    throw new Error(
      `borders: expected "disputed" or an object like {"UA-43":"UA"}, got ${JSON.stringify(policy)}`,
    );
  }
  const assigned = given as Readonly<Record<string, string>>;
  for (const [code, claimant] of Object.entries(assigned)) checkClaim(code, claimant);
  return Object.fromEntries(disputedAreas.map(({ code }) => [code, assigned[code] ?? 'disputed'])) as Borders;
}

/** The disputed areas that are drawn as part of `owner`, or as `disputed`, in the order of the table. */
export function areasOf(owner: string, borders: Borders): DisputedCode[] {
  return disputedAreas.map(({ code }) => code).filter((code) => borders[code] === owner);
}

function checkClaim(code: string, claimant: string): void {
  const area = disputedAreas.find((row) => row.code === code);
  if (!area) {
    const known = disputedAreas.map((row) => row.code).join(', ');
    throw new Error(`borders: expected disputed areas (${known}), got "${code}"`);
  }
  if (!area.claimants.some((known) => known === claimant)) {
    const known = area.claimants.join(', ');
    throw new Error(
      `borders["${code}"]: expected a claimant of ${area.name} (${known}), got ${JSON.stringify(claimant)}`,
    );
  }
}
