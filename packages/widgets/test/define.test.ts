import { expect, test } from 'vitest';
import { define } from '../src/define.js';

test('define(tag, class) leaves a tag to the first who registers it', () => {
  const First = class extends HTMLElement {};
  const Second = class extends HTMLElement {};
  define('test-defined-twice', First);
  expect(() => {
    define('test-defined-twice', Second);
  }).not.toThrow();
  expect(customElements.get('test-defined-twice')).toBe(First);
});
