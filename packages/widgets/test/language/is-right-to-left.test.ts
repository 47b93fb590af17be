import { expect, test } from 'vitest';
import { isRightToLeft } from '../../src/language/is-right-to-left.js';

test.each([
  ['ar', true],
  ['ar-EG', true],
  ['he', true],
  ['fa', true],
  ['ur-IN', true],
  ['dv', true],
  ['en', false],
  ['uk', false],
  ['zh-Hant', false],
  ['uz', false],
  ['uz-Arab-AF', true],
  ['az-Arab', true],
  ['ar-Latn', false],
  ['', false],
  ['not a tag', false],
])('isRightToLeft(%j) is %j', (tag, isIt) => {
  expect(isRightToLeft(tag)).toBe(isIt);
});
