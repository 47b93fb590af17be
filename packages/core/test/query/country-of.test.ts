import { expect, test } from 'vitest';
import { countryOf } from '../../src/query/country-of.js';
import { ferry } from '../fixtures/ferry.js';

test('countryOf(article, actor) is the actor’s own country', () => {
  expect(countryOf(ferry, 'brightwater')).toBe('IE');
});

test('countryOf(article, actor) reaches through everyone the actor represents', () => {
  expect(countryOf(ferry, 'quill')).toBe('IE');
});

test('countryOf(article, actor) never takes a member for the place of an organization', () => {
  expect(countryOf(ferry, 'league')).toBeUndefined();
  expect(countryOf(ferry, 'delegate')).toBeUndefined();
});

test('countryOf(article, actor) is undefined for an actor that the article does not have', () => {
  expect(countryOf(ferry as never, 'nobody')).toBeUndefined();
});
