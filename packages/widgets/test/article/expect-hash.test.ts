import { expect, test } from 'vitest';
import { expectHash } from '../../src/article/expect-hash.js';

const of = (length: number): string => `${'a'.repeat(length - 1)}=`;

test.each([`sha256-${of(44)}`, `sha384-${'a'.repeat(64)}`, `sha512-${'a'.repeat(86)}==`])(
  'expectHash("%s") takes it',
  (hash) => {
    expect(() => {
      expectHash(hash);
    }).not.toThrow();
  },
);

test.each([
  '',
  'sha256',
  of(44),
  `sha256-${of(40)}`,
  `sha384-${of(44)}`,
  `md5-${of(24)}`,
  `sha256-${of(44)} `,
])('expectHash("%s") says what was expected', (hash) => {
  expect(() => {
    expectHash(hash);
  }).toThrow(`pinned: expected a content hash such as sha256-…, got "${hash}"`);
});
