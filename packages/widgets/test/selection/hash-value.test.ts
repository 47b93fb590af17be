import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHash, withValue } from '../../src/selection/hash-value.js';

test.each([
  ['', undefined],
  ['#', undefined],
  ['#actor', undefined],
  ['#actor=', undefined],
  ['#actor=nato', 'nato'],
  ['actor=nato', 'nato'],
  ['#chapter-2&actor=nato', 'nato'],
  ['#actor=nato&actor=india', 'nato'],
  ['#actors=nato', undefined],
  ['#factor=nato', undefined],
  ['#actor=a%20b%26c', 'a b&c'],
  ['#actor=a=b', 'a=b'],
  ['#actor=100%', '100%'],
])('readHash(%j, "actor") is %j', (hash, value) => {
  expect(readHash(hash, 'actor')).toBe(value);
});

test.each([
  ['', 'nato', '#actor=nato'],
  ['#', 'nato', '#actor=nato'],
  ['#actor=india', 'nato', '#actor=nato'],
  ['#actor=india&actor=china', 'nato', '#actor=nato'],
  ['#chapter-2', 'nato', '#chapter-2&actor=nato'],
  ['#actor=india&chapter-2', 'nato', '#chapter-2&actor=nato'],
  ['#actors=all', 'nato', '#actors=all&actor=nato'],
  ['', 'a b&c#d', '#actor=a%20b%26c%23d'],
  ['#actor=nato', undefined, ''],
  ['', undefined, ''],
  ['#chapter-2&actor=nato', undefined, '#chapter-2'],
  ['#a=%20&b=100%', undefined, '#a=%20&b=100%'],
])('withValue(%j, "actor", %j) is %j', (hash, value, expected) => {
  expect(withValue(hash, 'actor', value)).toBe(expected);
});

const value = fc.string({ unit: 'grapheme', minLength: 1 });
const part = fc
  .tuple(fc.constantFrom('a', 'b', 'actors', ''), value)
  .map((pair) => pair.map(encodeURIComponent).join('='));
const hash = fc.array(part).map((parts) => `#${parts.join('&')}`);

test('readHash(withValue(hash, name, value), name) is the value, in any address', () => {
  fc.assert(
    fc.property(hash, value, (before, actor) => {
      expect(readHash(withValue(before, 'actor', actor), 'actor')).toBe(actor);
    }),
  );
});

test('withValue(hash, name, value) keeps what the other names have', () => {
  fc.assert(
    fc.property(hash, value, (before, actor) => {
      const after = withValue(before, 'actor', actor);
      for (const name of ['a', 'b', 'actors']) expect(readHash(after, name)).toBe(readHash(before, name));
    }),
  );
});

test('withValue(hash, name, undefined) takes back what was set', () => {
  fc.assert(
    fc.property(value, (actor) => {
      expect(withValue(withValue('#chapter-2', 'actor', actor), 'actor', undefined)).toBe('#chapter-2');
    }),
  );
});

test('withValue(hash, name, value) replaces a value whose name isn’t ASCII, as browsers write it', () => {
  const { hash } = new URL(`https://news.example/${withValue('', 'актор', 'nato')}`);
  expect(readHash(hash, 'актор')).toBe('nato');
  expect(withValue(hash, 'актор', undefined)).toBe('');
});
