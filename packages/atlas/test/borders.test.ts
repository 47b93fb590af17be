import { expect, test } from 'vitest';
import { type BorderPolicy, resolveBorders } from '../src/borders.js';

test('resolveBorders("disputed") draws every area as disputed', () => {
  expect(new Set(Object.values(resolveBorders('disputed')))).toEqual(new Set(['disputed']));
});

test('resolveBorders(policy) gives an area to its claimant and leaves the others disputed', () => {
  expect(resolveBorders({ 'UA-43': 'UA' })).toMatchObject({ 'UA-43': 'UA', EH: 'disputed', CYN: 'disputed' });
});

test('resolveBorders(policy) throws for an unknown area, naming those it knows', () => {
  // @ts-expect-error UA-44 isn't a disputed area
  const policy: BorderPolicy = { 'UA-44': 'UA' };
  expect(() => resolveBorders(policy)).toThrow(
    /^borders: expected disputed areas \(UA-43, .*\), got "UA-44"$/,
  );
});

test('resolveBorders(policy) throws for a country that does not claim the area', () => {
  // @ts-expect-error Poland doesn't claim Crimea
  const policy: BorderPolicy = { 'UA-43': 'PL' };
  expect(() => resolveBorders(policy)).toThrow(
    'borders["UA-43"]: expected a claimant of Crimea (UA, RU), got "PL"',
  );
});

test('resolveBorders(policy) throws for a policy of another form', () => {
  // @ts-expect-error not a policy
  const policy: BorderPolicy = 'de-facto';
  expect(() => resolveBorders(policy)).toThrow(
    'borders: expected "disputed" or an object like {"UA-43":"UA"}, got "de-facto"',
  );
});
