import { expect, test } from 'vitest';
import { splitOverseas } from '../scripts/split-overseas.js';
import { readCountries } from '../scripts/read-countries.js';

const source = readCountries();
const split = splitOverseas(source);

test('splitOverseas(countries) leaves France in Europe', () => {
  const points = split.get('FR').flat(2);
  expect(points.every(([x, y]) => x > -6 && x < 10 && y > 41 && y < 52)).toBe(true);
});

test.each(['GF', 'GP', 'MQ', 'RE', 'YT', 'SJ', 'BQ', 'TK', 'CC'])(
  'splitOverseas(countries) finds %s',
  (code) => {
    expect(source.has(code)).toBe(false);
    expect(split.get(code).length).toBeGreaterThan(0);
  },
);

test('splitOverseas(countries) keeps every polygon', () => {
  const count = (countries) => [...countries.values()].flat().length;
  expect(count(split)).toBe(count(source));
});
