import type { CountryWord } from '../language/language.js';
import { lazily } from '../lazily.js';
import { metonyms, otherCapitals, regions } from './places.js';
import { places } from './places.generated.js';

const lines = lazily(() => places.split('\n').map((line) => line.split('|')));
const namesByCode = lazily(() => new Map(lines().map(([code, names]) => [code, names?.split(';')[0]])));

/** Countries by their names, capitals, seats of power and adjectives, in lower case. */
export function countryWords(): ReadonlyMap<string, CountryWord> {
  const found = new Map<string, CountryWord>();
  for (const [code = '', names = '', capital = '', adjective = ''] of lines()) {
    if (capital && !found.has(capital.toLowerCase()))
      found.set(capital.toLowerCase(), { code, capital: true });
    for (const name of names.split(';')) {
      const city = found.get(name.toLowerCase());
      found.set(name.toLowerCase(), { ...(city?.code === code && city), code, name: true });
    }
    if (adjective) {
      found.set(adjective.toLowerCase(), { code, adjective: true });
      if (/n$|i$/.test(adjective)) found.set(`${adjective.toLowerCase()}s`, { code, adjective: true });
    }
  }
  for (const [place, code] of Object.entries(metonyms)) found.set(place, { code });
  for (const [city, code] of Object.entries(otherCapitals)) found.set(city, { code, capital: true });
  return found;
}

export function countryName(code: string): string | undefined {
  return namesByCode().get(code);
}

export function regionNames(): ReadonlySet<string> {
  return new Set(regions.split(/,\s+/));
}
