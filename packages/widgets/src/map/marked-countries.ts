import { isOnMap, type CountryCode, type World } from '@onrecord/atlas';
import type { Stance } from '@onrecord/core';
import type { Entry } from './entries-of.js';

/** A country with actors of the list in it, in the list's order. */
export interface MarkedCountry {
  readonly code: CountryCode;
  readonly entries: readonly Entry[];
  /** Each stance that its actors take now, once; none for an initiator who takes no stance. */
  readonly stances: readonly Stance[];
  readonly isInitiator: boolean;
}

/** The countries of the entries, each once. Actors without a country, or with one that the map doesn't have, are in none. */
export function markedCountries(entries: readonly Entry[], world: World): MarkedCountry[] {
  const codes = new Set(entries.map(({ country }) => country));
  return [...codes].flatMap((code) => {
    if (code === undefined || !isOnMap(world, code)) return [];
    const here = entries.filter(({ country }) => country === code);
    const taken = here.flatMap(({ reactions }) => reactions.at(-1)?.stance ?? []);
    return {
      code,
      entries: here,
      stances: [...new Set(taken)],
      isInitiator: here.some(({ isInitiator }) => isInitiator),
    };
  });
}
