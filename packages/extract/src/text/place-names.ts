import type { CountryWord, Language } from '../language/language.js';
import type { Token } from './token.js';

/** What a place name means, and the names that go on from it, by their next word. */
export interface PlaceName {
  country?: CountryWord;
  isRegion?: true;
  readonly longer: Map<string, PlaceName>;
}

/** The names of a language's places, by their first words. */
export function placeNames({ countries, regions }: Language): ReadonlyMap<string, PlaceName> {
  const opening = new Map<string, PlaceName>();
  for (const [name, country] of countries) named(opening, name).country = country;
  for (const name of regions) named(opening, name).isRegion = true;
  return opening;
}

/** The country that all the words between two places stand for. */
export function countryNamed(tokens: readonly Token[], first: number, last: number): CountryWord | undefined {
  return placeAt(tokens, first, last)?.country;
}

/** Whether all the words between two places name a country or a part of one. */
export function isPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const place = placeAt(tokens, first, last);
  return place?.country !== undefined || place?.isRegion === true;
}

/** Whether all the words between two places name a part of a country. */
export function isRegion(tokens: readonly Token[], first: number, last: number): boolean {
  return placeAt(tokens, first, last)?.isRegion === true;
}

function placeAt(tokens: readonly Token[], first: number, last: number): PlaceName | undefined {
  let place = tokens[first]?.place;
  for (let i = first + 1; place && i <= last; i += 1) place = place.longer.get(tokens[i]!.word);
  return place;
}

function named(opening: Map<string, PlaceName>, name: string): PlaceName {
  let among = opening;
  let place: PlaceName | undefined;
  for (const word of name.split(' ')) {
    place = among.get(word) ?? { longer: new Map() };
    among.set(word, place);
    among = place.longer;
  }
  return place!;
}
