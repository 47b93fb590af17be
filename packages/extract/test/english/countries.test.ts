import { expect, test } from 'vitest';
import { places as made } from '../../scripts/places.js';
import { countryWords } from '../../src/english/countries.js';
import { places } from '../../src/english/places.generated.js';

test.each([
  ['ukraine', { code: 'UA', name: true }],
  ['kyiv', { code: 'UA', capital: true }],
  ['ukrainian', { code: 'UA', adjective: true }],
  ['kremlin', { code: 'RU' }],
  ['new delhi', { code: 'IN', capital: true }],
])('countryWords knows %s', (word, expected) => {
  expect(countryWords().get(word)).toEqual(expected);
});

test('the table of places is what the packages make today: npx pnpm --filter @onrecord/extract generate', () => {
  expect(places).toBe(made());
});
