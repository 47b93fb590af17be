import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { speak } from '../../src/language/msg.js';
import { CountryNames } from '../../src/map/country-names.js';
import { articleOf } from '../fixtures/article-of.js';

const named = articleOf({ actors: [{ id: 'ie', kind: 'country', name: 'Éire', country: 'IE' }] });

test.each([
  ['in the data', named, 'IE', 'Éire'],
  ['in the language that is being spoken, where the data names others', named, 'FR', 'France'],
  ['by its code where it has no name', articleOf(), 'QZ', 'QZ'],
])('CountryNames.nameOf(article, code) names a country %s', (_, article, code, name) => {
  expect(new CountryNames().nameOf(article, code)).toBe(name);
});

test('CountryNames.nameOf(article, code) takes no one’s name but the country’s own', () => {
  expect(new CountryNames().nameOf(kremlinPause, 'US')).toBe('United States');
});

test.each([
  ['de', 'Deutschland'],
  ['tlh', 'Germany'],
  ['not a tag', 'Germany'],
])('CountryNames.nameOf(article, code, "%s") is "%s"', (language, name) => {
  expect(new CountryNames().nameOf(articleOf(), 'DE', language)).toBe(name);
});

test('CountryNames.nameOf(article, code) follows the language that is being spoken', () => {
  const names = new CountryNames();
  const inLanguage = (tag: string): string =>
    speak({ tag, translation: {} }, () => names.nameOf(articleOf(), 'FR'));
  expect(['en', 'ar'].map(inLanguage)).toEqual(['France', 'فرنسا']);
});
