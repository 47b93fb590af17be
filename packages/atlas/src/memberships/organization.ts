import type { CountryCode } from '../country-code.js';

/** The membership of a country, from `since` on and before `until`, as in the actors of `@onrecord/core`. */
export interface Membership {
  readonly country: CountryCode;
  /** ISO 8601 day: the first one. */
  readonly since: string;
  /** ISO 8601 day: the first one on which the country no longer was a member. */
  readonly until?: string;
}

/** An organization and its members. */
export interface Organization {
  readonly name: string;
  /** Its item in Wikidata. */
  readonly wikidata: string;
  /** An official page about it. */
  readonly source: { readonly title: string; readonly url: string };
  /** ISO 8601 day of the record. */
  readonly asOf: string;
  /** The days for which every member is on record, where that isn't the organization's whole time: from the first on, and before the second. */
  readonly covers?: readonly [since: string, until: string];
  /** What the list can't say. */
  readonly note?: string;
  /** In the order in which they joined; a country that came back, or had several terms, more than once. */
  readonly members: readonly Membership[];
}
