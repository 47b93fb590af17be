import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { CountryNames } from '../../src/map/country-names.js';
import { articleOf } from '../fixtures/article-of.js';

const named = articleOf({ actors: [{ id: 'ie', kind: 'country', name: 'Éire', country: 'IE' }] });

test.each([
  ['in the data', named, 'IE', 'Éire'],
  ['in the language of the article', articleOf({ lang: 'de' }), 'FR', 'Frankreich'],
  ['in the language of an article that names others', named, 'FR', 'France'],
  ['in English for a language that the browser doesn’t know', articleOf({ lang: 'tlh' }), 'DE', 'Germany'],
  ['in English for a tag that isn’t one', articleOf({ lang: 'not a tag' }), 'DE', 'Germany'],
  ['by its code where it has no name', articleOf(), 'QZ', 'QZ'],
])('CountryNames.nameOf(article, code) names a country %s', (_, article, code, name) => {
  expect(new CountryNames().nameOf(article, code)).toBe(name);
});

test('CountryNames.nameOf(article, code) takes no one’s name but the country’s own', () => {
  expect(new CountryNames().nameOf(kremlinPause, 'US')).toBe('United States');
});

test('CountryNames.nameOf(article, code) goes by each article’s language', () => {
  const names = new CountryNames();
  expect(['en', 'de'].map((lang) => names.nameOf(articleOf({ lang }), 'FR'))).toEqual([
    'France',
    'Frankreich',
  ]);
});
