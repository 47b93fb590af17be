import { expect, test } from 'vitest';
import { inOneOrder } from '../../src/html-data/in-one-order.js';

test.each([
  [[], []],
  [[[]], []],
  [
    [['a'], ['b'], ['a']],
    ['a', 'b'],
  ],
  [
    [['b'], ['a', 'b']],
    ['a', 'b'],
  ],
  [
    [['c'], ['a'], ['b', 'c'], ['a', 'b']],
    ['a', 'b', 'c'],
  ],
  [
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    ['b', 'a'],
  ],
])('inOneOrder(%j) is %j', (lists, order) => {
  expect(inOneOrder(lists)).toEqual(order);
});
