import { countryCodes, type CountryCode } from '@onrecord/core';
import type { CountryWord, Language } from '../language/language.js';

/** The code, if it is one that the article format has. */
export function countryCode(code: string | undefined): CountryCode | undefined {
  return countryCodes.find((known) => known === code);
}

/** What words say about a country: they are its name or its adjective, or a capital or seat of power that stands for it. */
export type CountryMeant = CountryWord & { readonly code: CountryCode };

export function countryMeant(words: string, { countries }: Language): CountryMeant | undefined {
  const found = countries.get(words.toLowerCase());
  const code = countryCode(found?.code);
  return found && code && { ...found, code };
}
