import { lazily } from '../lazily.js';
import { metonyms, regions } from './places.js';
import { places } from './places.generated.js';

export interface CountryWord {
  readonly code: string;
  /** A country's own name, as against its capital, its seat of power or its adjective. */
  readonly name?: true;
  readonly adjective?: true;
}

/** Countries by their names, capitals, seats of power and adjectives, in lower case. */
export const countryWords = lazily(() => {
  const found = new Map<string, CountryWord>();
  for (const line of places.split('\n')) {
    const [code = '', names = '', capital = '', adjective = ''] = line.split('|');
    if (capital && !found.has(capital.toLowerCase())) found.set(capital.toLowerCase(), { code });
    for (const name of names.split(';')) found.set(name.toLowerCase(), { code, name: true });
    if (adjective) {
      found.set(adjective.toLowerCase(), { code, adjective: true });
      if (/n$|i$/.test(adjective)) found.set(`${adjective.toLowerCase()}s`, { code, adjective: true });
    }
  }
  for (const [place, code] of Object.entries(metonyms)) found.set(place, { code });
  return found;
});

/** The first words of names that have more. */
export const opensCountry = lazily(
  () =>
    new Set(
      [...countryWords().keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]),
    ),
);

export const regionNames = lazily(() => new Set(regions.split(/,\s+/)));
