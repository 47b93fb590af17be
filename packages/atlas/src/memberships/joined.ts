import type { CountryCode } from '../country-code.js';
import type { Membership } from './organization.js';

/** The memberships of countries that joined on one day, and left on another one. */
export function joined(since: string, countries: readonly CountryCode[], until?: string): Membership[] {
  return countries.map((country) => ({ country, since, ...(until !== undefined && { until }) }));
}
