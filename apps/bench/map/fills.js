import { colours, countries } from './countries.js';

/** Colours by ISO 3166-1 alpha-2. */
export const fills = fillsBy('code');

/** Colours by ISO 3166-1 numeric, as world-atlas has it. */
export const fillsByNumber = fillsBy('number');

/** Colours by English name. */
export const fillsByName = fillsBy('name');

function fillsBy(key) {
  return Object.fromEntries(countries.map((country) => [country[key], colours[country.stance]]));
}
