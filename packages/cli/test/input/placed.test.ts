import { expect, test } from 'vitest';
import { placed } from '../../src/input/placed.js';

const text = {
  file: 'a.json',
  line: 1,
  source: '{\n  "quotes": [\n    { "id": "a" },\n    { "id": 7 }\n  ]\n}',
};

test.each([
  ['quotes[1].id', 4, 13],
  ['quotes[1].speaker', 4, 5],
  ['quotes[9].id', 2, 13],
  ['lang', 1, 1],
  ['', 1, 1],
])('a fault at %j is at %i:%i', (path, line, column) => {
  expect(placed([{ path, message: 'x' }], text)).toEqual([{ path, message: 'x', line, column }]);
});

test('faults come in the order of the text', () => {
  const issues = ['quotes[1].id', 'quotes[0].id'].map((path) => ({ path, message: 'x' }));
  expect(placed(issues, text).map(({ path }) => path)).toEqual(['quotes[0].id', 'quotes[1].id']);
});
