import { kremlinPause } from '@onrecord/core/articles/kremlin-pause';
import { expect, test } from 'vitest';
import { faultOf } from '../../src/article/care-of-article.js';
import { expectOne } from '../../src/article/expect-one.js';

test('expectOne(attribute, given, known) is the given value if it is known', () => {
  expect(expectOne('size', 'compact', ['full', 'compact'])).toBe('compact');
});

test('expectOne(attribute, given, known) throws what a fault can be made of', async () => {
  const refused = Promise.resolve().then(() => expectOne('size', 'big', ['full', 'compact']));
  const error: unknown = await refused.catch((thrown: unknown) => thrown);
  expect((await faultOf(error, kremlinPause)).issues).toEqual([
    { path: 'size', message: 'expected one of full, compact, got "big"' },
  ]);
});
