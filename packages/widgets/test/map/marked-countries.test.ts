import { world } from '@onrecord/atlas';
import { defineArticle } from '@onrecord/core';
import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { entriesOf } from '../../src/map/entries-of.js';
import { countryLabel } from '../../src/map/country-words.js';
import { markedCountries } from '../../src/map/marked-countries.js';

test('markedCountries(entries, world) has each country once, in the list’s order', () => {
  const codes = markedCountries(entriesOf(kremlinPause, 'truce'), world).map(({ code }) => code);
  expect(codes).toEqual(['US', 'UA']);
});

test('markedCountries(entries, world) keeps every stance of a country where actors differ', () => {
  const article = defineArticle({
    schemaVersion: 1,
    id: 'dam',
    headline: 'A dam',
    lang: 'en',
    sections: [],
    actors: [
      { id: 'millers', kind: 'group', name: 'Millers', country: 'LI' },
      { id: 'anglers', kind: 'group', name: 'Anglers', country: 'LI' },
      { id: 'gulls', kind: 'group', name: 'Friends of gulls', country: 'AQ' },
    ],
    topics: [{ id: 'dam', label: 'the dam' }],
    quotes: [],
    reactions: [
      { actor: 'millers', topic: 'dam', stance: 'supportive' },
      { actor: 'anglers', topic: 'dam', stance: 'critical' },
      { actor: 'gulls', topic: 'dam', stance: 'critical' },
    ],
  });
  const countries = markedCountries(entriesOf(article, 'dam'), world);
  expect(countries.map(({ code, stances }) => [code, stances])).toEqual([['LI', ['supportive', 'critical']]]);
  expect(countries.map((country) => countryLabel(country, 'Liechtenstein'))).toEqual([
    'Liechtenstein: Millers, Supportive; Anglers, Critical',
  ]);
});

test('countryLabel(country, name) does not repeat the name of a country that speaks for itself', () => {
  const [, ukraine] = markedCountries(entriesOf(kremlinPause, 'pause'), world);
  expect(ukraine && countryLabel(ukraine, 'Ukraine')).toBe('Ukraine: Critical');
});
