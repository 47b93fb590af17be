import { countryCodes, type CountryCode } from '@onrecord/core';
import { countryWords } from '../english/countries.js';
import { places } from '../english/places.generated.js';
import { lazily } from '../lazily.js';

/** Other names of capitals, and one that is a state as well. */
const otherCapitals: ReadonlyMap<string, string> = new Map([
  ['kiev', 'UA'],
  ['peking', 'CN'],
  ['washington', 'US'],
]);

const capitals = lazily(
  () => new Map(places.split('\n').map((line) => [line.split('|')[2]?.toLowerCase(), line.slice(0, 2)])),
);
const names = lazily(
  () => new Map(places.split('\n').map((line) => line.split(/[|;]/u, 2) as [code: string, name: string])),
);

/** The English name of a country. */
export function countryName(code: CountryCode): string {
  return names().get(code) ?? code;
}

/** The code, if it is one that the article format has. */
export function countryCode(code: string | undefined): CountryCode | undefined {
  return countryCodes.find((known) => known === code);
}

/** What words say about a country: its name, its adjective, or else a capital or a seat of power that stands for it. */
export interface CountryMeant {
  readonly code: CountryCode;
  readonly isName: boolean;
  readonly isAdjective: boolean;
}

export function countryOfWords(words: string): CountryMeant | undefined {
  const found = countryWords().get(words.toLowerCase());
  const code = countryCode(found?.code);
  return found && code && { code, isName: found.name === true, isAdjective: found.adjective === true };
}

/** The country that a capital stands for when it speaks, as "Beijing" does for China. */
export function countryOfCapital(words: string): CountryCode | undefined {
  const city = words.toLowerCase();
  return countryCode(otherCapitals.get(city) ?? (city === '' ? undefined : capitals().get(city)));
}
