import { expect, test } from 'vitest';
import { borderOptions } from '../src/border-options.js';
import { areasOf, type BorderPolicy, resolveBorders } from '../src/borders.js';

test('resolveBorders("disputed") draws every area in its default way', () => {
  expect(resolveBorders('disputed')).toEqual(
    Object.fromEntries(borderOptions.map(({ code, ways }) => [code, ways[0]])),
  );
});

test('resolveBorders(policy) draws an area as the policy says and leaves the others as they are', () => {
  expect(resolveBorders({ 'UA-43': 'UA' })).toEqual({ ...resolveBorders('disputed'), 'UA-43': 'UA' });
});

test.each<BorderPolicy>([
  { XK: 'disputed' },
  { XK: 'RS' },
  { TW: 'CN' },
  { EH: 'EH' },
  { 'UA-43': 'disputed' },
])('resolveBorders(%j) draws the area that way', (policy) => {
  expect(resolveBorders(policy)).toMatchObject(policy as object);
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
    'borders["UA-43"]: expected one of disputed, UA, RU, got "PL"',
  );
});

test('resolveBorders(policy) throws for hatching an area without a shape of its own', () => {
  // @ts-expect-error Arunachal Pradesh has no shape
  const policy: BorderPolicy = { 'IN-AR': 'disputed' };
  expect(() => resolveBorders(policy)).toThrow('borders["IN-AR"]: expected one of IN, got "disputed"');
});

test('resolveBorders(policy) throws for a policy of another form', () => {
  // @ts-expect-error not a policy
  const policy: BorderPolicy = 'de-facto';
  expect(() => resolveBorders(policy)).toThrow(
    'borders: expected "disputed" or an object like {"UA-43":"UA"}, got "de-facto"',
  );
});

test('areasOf(owner, borders) is what a country gets, in the order of the table', () => {
  const borders = resolveBorders({ 'IN-JK': 'IN', KAS: 'IN', 'PK-JK': 'PK' });
  expect(areasOf('IN', borders)).toEqual(['IN-JK', 'KAS', 'IN-AR']);
});
