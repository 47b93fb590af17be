import { expect, test } from 'vitest';
import { addLanguage, languageFor } from '../../src/language/languages.js';
import { english } from '../../src/language/msg.js';

test.each(['', 'en', 'en-GB', 'EN-us', 'tlh', 'toString', '-', 'd'])(
  'languageFor("%s") is English, and at once',
  (tag) => {
    expect(languageFor(tag)).toBe(english);
  },
);

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['zh-Hant-x-de', 'en'],
  ['AR-eg', 'ar'],
])('languageFor("%s") is "%s" once it is loaded', async (tag, found) => {
  const language = await languageFor(tag);
  expect(language.tag).toBe(found);
  expect(languageFor(tag)).toBe(language);
});

test('addLanguage(tag, translation) adds a language of the page’s own', () => {
  addLanguage('pt-BR', { Critical: 'Crítico' });
  expect(languageFor('pt-br')).toEqual({ tag: 'pt-BR', translation: { Critical: 'Crítico' } });
  expect(languageFor('pt')).toBe(english);
});
