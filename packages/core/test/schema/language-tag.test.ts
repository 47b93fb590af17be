import { expect, test } from 'vitest';
import { isLanguageTag } from '../../src/schema/language-tag.js';

test.each([
  ['en', true],
  ['pt-BR', true],
  ['zh-Hant-TW', true],
  ['de-1901', true],
  ['en-x-news', true],
  ['de-1901-1901', false],
  ['en_GB', false],
  ['english', false],
  ['', false],
])('isLanguageTag(%j) is %j', (value, expected) => {
  expect(isLanguageTag(value)).toBe(expected);
});
