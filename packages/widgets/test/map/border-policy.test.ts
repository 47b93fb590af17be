import type { BorderPolicy } from '@onrecord/atlas';
import { expect, test } from 'vitest';
import { policyOf } from '../../src/map/border-policy.js';

test.each<[Parameters<typeof policyOf>[0], BorderPolicy]>([
  [undefined, 'disputed'],
  [null, 'disputed'],
  ['', 'disputed'],
  ['disputed', 'disputed'],
  ['UA-43:UA', { 'UA-43': 'UA' }],
  [' UA-43:UA  EH:MA ', { 'UA-43': 'UA', EH: 'MA' }],
  [{ 'UA-43': 'UA' }, { 'UA-43': 'UA' }],
])('policyOf(%j) is %j', (given, policy) => {
  expect(policyOf(given)).toEqual(policy);
});
