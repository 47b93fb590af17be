import { expect, test } from 'vitest';
import { packShapes } from '../scripts/pack-shapes.js';
import { unpackShapes } from '../src/unpack-shapes.js';

const border = [[4, 0], [5, 2], [4, 4]]; // prettier-ignore
const west = [[border, [[4, 4], [0, 4], [0, 0], [4, 0]]]]; // prettier-ignore
const east = [[border.toReversed(), [[4, 0], [9, 0], [9, 4], [4, 4]]]]; // prettier-ignore
const island = [[[[20, 20], [20, 22], [22, 20], [20, 20]]]]; // prettier-ignore
const paths = ['M4 0l1 2-1 2-4 0 0-4z', 'M4 4l1-2-1-2 5 0 0 4z', 'M20 20l0 2 2-2z'];

test('packShapes(shapes) writes a shared border once', () => {
  const { shapes } = packShapes([west, east]);
  expect(shapes).toMatch(/^[^=]+ =[^=]+$/);
});

test('packShapes(shapes) puts a mark between two arcs of steps alone', () => {
  expect(packShapes([west]).shapes).toMatch(/^[^,=]+,[^,=]+$/);
  expect(packShapes([west, east]).shapes.split(' ')[1]).toMatch(/^=[^,=]+$/);
  const eastFromItsCoast = [east[0].toReversed()];
  expect(packShapes([west, eastFromItsCoast]).shapes.split(' ')[1]).toMatch(/^[^,=]+=$/);
});

test('unpackShapes(shapes, starts) is the path data of what packShapes(shapes) packed', () => {
  const { shapes, starts } = packShapes([west, east, island]);
  expect(unpackShapes(shapes, starts)).toEqual(paths);
});

test('unpackShapes(shapes, starts) keeps the rings of a shape together', () => {
  const { shapes, starts } = packShapes([[...west, ...island], east]);
  expect(unpackShapes(shapes, starts)).toEqual([paths[0] + paths[2], paths[1]]);
});

test('packShapes(shapes) writes a border out where another one ends first', () => {
  const other = [[[[4, 8], [3, 6], [4, 4]], [[4, 4], [2, 8], [4, 8]]]]; // prettier-ignore
  const { shapes, starts } = packShapes([other, west, east]);
  expect(shapes).not.toContain('=');
  expect(unpackShapes(shapes, starts).slice(1)).toEqual(paths.slice(0, 2));
});

test('packShapes(shapes) does not go back along a border twice', () => {
  const { shapes, starts } = packShapes([west, east, east]);
  expect(shapes.match(/=/g)).toHaveLength(1);
  expect(unpackShapes(shapes, starts)).toEqual([paths[0], paths[1], paths[1]]);
});
