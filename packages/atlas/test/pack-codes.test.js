import { expect, test } from 'vitest';
import { packCodes } from '../scripts/pack-codes.js';
import { codesIn } from '../src/codes-in.js';

const rules = [
  [[], ''],
  [['FR'], 'fr'],
  [['FR', 'DE'], 'frde'],
  [['MD', 'MD-SN', 'RO'], 'mdMD-SNro'],
  [['IN-JK', 'KAS', 'B07', 'CN'], 'IN-JK KAS B07cn'],
];

test.each(rules)('packCodes(%j) is %j', (codes, text) => {
  expect(packCodes(codes)).toBe(text);
});

test.each(rules)('codesIn(text) reads %j from %j', (codes, text) => {
  expect(codesIn(text)).toEqual(codes);
});
