import { expect, test } from 'vitest';
import { packShapes } from '../scripts/pack-shapes.js';
import { unpackShapes } from '../src/unpack-shapes.js';

const border = [[4, 0], [5, 2], [4, 4]]; // prettier-ignore
const west = [[border, [[4, 4], [0, 4], [0, 0], [4, 0]]]]; // prettier-ignore
const east = [[border.toReversed(), [[4, 0], [9, 0], [9, 4], [4, 4]]]]; // prettier-ignore
const island = [[[[20, 20], [20, 22], [22, 20], [20, 20]]]]; // prettier-ignore
const paths = ['M4 0l1 2-1 2-4 0 0-4z', 'M4 4l1-2-1-2 5 0 0 4z', 'M20 20l0 2 2-2z'];
const fromItsCoast = ([[first, ...others]]) => [[...others, first]];

test('packShapes(shapes) writes a shared border once', () => {
  expect(packShapes([west, east])).toMatch(/^ [^ =]+ [^ =]+=[^ =]+$/);
});

test('packShapes(shapes) puts a mark between two arcs of steps alone', () => {
  expect(packShapes([west])).toMatch(/^ [^,=]+,[^,=]+$/);
  expect(packShapes([west, east]).split(' ')[2]).toMatch(/^[^,=]+=[^,=]+$/);
});

test('packShapes(shapes) has a mark of its own for a border that closes a ring', () => {
  expect(packShapes([west, fromItsCoast(east)]).split(' ')[2]).toMatch(/^[^,=-]+-$/);
});

test.each([
  ['above the frame', [[[[[5, -12], [9, -12], [9, -9], [5, -12]]]]], ['M5-12l4 0 0 3z']], // prettier-ignore
  ['apart', [west, east, island], paths],
  ['in one', [[...west, ...island], east], [paths[0] + paths[2], paths[1]]],
  ['with the border last in both', [fromItsCoast(west), fromItsCoast(east)], ['M4 4l-4 0 0-4 4 0 1 2z', 'M4 0l5 0 0 4-5 0 1-2z']], // prettier-ignore
  ['with the border last in the first', [fromItsCoast(west), east], ['M4 4l-4 0 0-4 4 0 1 2z', paths[1]]], // prettier-ignore
  ['with the border last in the second', [west, fromItsCoast(east)], [paths[0], 'M4 0l5 0 0 4-5 0 1-2z']], // prettier-ignore
  ['with a border that two go back along', [west, east, east], [paths[0], paths[1], paths[1]]],
])('unpackShapes(packed) is the path data of shapes %s', (_, shapes, expected) => {
  expect(unpackShapes(packShapes(shapes))).toEqual(expected);
});

test('packShapes(shapes) writes a border out where another one ended later', () => {
  const other = [[[[4, 8], [3, 6], [4, 4]], [[4, 4], [2, 8], [4, 8]]]]; // prettier-ignore
  const packed = packShapes([west, other, east]);
  expect(packed).not.toContain('=');
  expect(unpackShapes(packed)[2]).toBe(paths[1]);
});

test('packShapes(shapes) goes back along what is before and after a long step', () => {
  const far = [[0, 0], [1, 2], [100, 3], [102, 9], [104, 9]]; // prettier-ignore
  const north = [[far, [[104, 9], [104, -30], [0, 0]]]]; // prettier-ignore
  const south = [[far.toReversed(), [[0, 0], [9, 40], [104, 9]]]]; // prettier-ignore
  const packed = packShapes([north, south]);
  expect(packed.split(' ')[2]).toMatch(/^.{4}=~.{4}=[^=]+$/);
  expect(unpackShapes(packed)).toEqual(['M0 0l1 2 99 1 2 6 2 0 0-39z', 'M104 9l-2 0-2-6-99-1-1-2 9 40z']);
});
