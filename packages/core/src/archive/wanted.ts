import { isWithin, type Days } from '../query/days.js';
import type { OneOrMore } from '../query/one-or-more.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { Wanted } from './catalog.js';

interface Place {
  readonly country?: OneOrMore<CountryCode> | undefined;
  readonly viaMembership?: boolean | undefined;
}

/** What a filter's place wants of the catalog's keys. */
export function wantedPlace({
  country,
  viaMembership = false,
}: Place): Partial<Record<'country' | 'reach', Wanted>> {
  if (country === undefined) return {};
  return viaMembership ? { reach: country } : { country };
}

/** What a filter's days want of the catalog's keys. */
export function wantedDay(days: Days): Partial<Record<'day', Wanted>> {
  if (days.since === undefined && days.until === undefined) return {};
  return { day: (day) => isWithin(days, day) };
}
