import { expect, test } from 'vitest';
import { isInsideCharacter, isInsideWord } from '../../src/verify/boundaries.js';

test.each([
  ['ne|ver', true],
  ['un|Klug', true],
  ['can|’t', true],
  ["can'|t", true],
  ['3|.5', true],
  ['1,|000', true],
  ['e|\u0301', true],
  ['👍|🏽', true],
  ['👩|\u200D🚀', true],
  ['👩\u200D|🚀', true],
  ['\uD83D|\uDE00', true],
  ['|never', false],
  ['never|', false],
  ['never| mind', false],
  ['well|-known', false],
  ['the dogs|’ toys', false],
  ['“|pause', false],
  ['渡|口', false],
  ['iPhone|手机', false],
  ['|', false],
])('isInsideWord: in %j, %j', (marked, inside) => {
  expect(isInsideWord(marked.replace('|', ''), marked.indexOf('|'))).toBe(inside);
});

test.each([
  ['e|\u0301', true],
  ['\uD83D|\uDE00', true],
  ['👩\u200D|🚀', true],
  ['ne|ver', false],
  ['|', false],
  ['|a', false],
  ['a|', false],
])('isInsideCharacter: in %j, %j', (marked, inside) => {
  expect(isInsideCharacter(marked.replace('|', ''), marked.indexOf('|'))).toBe(inside);
});
