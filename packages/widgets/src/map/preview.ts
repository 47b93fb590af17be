import type { Entry } from './entries-of.js';
import { countryLabel, entryWords } from './country-words.js';
import type { MarkedCountry } from './marked-countries.js';
import type { Shown } from './shown.js';

/** What the pointer or the keyboard's focus is on: an actor in the list, or a country on the map with all its actors. */
export interface Preview {
  readonly entries: readonly Entry[];
  readonly country: MarkedCountry | undefined;
}

/** A preview in words: stances, and the newsroom's words for them. */
export function previewWords(
  { entries, country }: Preview,
  { labels }: Shown,
  nameOf: (code: string) => string,
): string {
  if (country !== undefined && entries.length > 1) return countryLabel(country, nameOf(country.code), labels);
  return entries
    .map((entry) => [entryWords(entry, labels), entry.reactions.at(-1)?.label].filter(Boolean).join('. '))
    .join('; ');
}
