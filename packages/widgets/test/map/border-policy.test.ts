import { expect, test } from 'vitest';
import { borderFault, borderPolicyConverter } from '../../src/map/border-policy.js';

test.each([
  [null, 'disputed'],
  ['', 'disputed'],
  ['disputed', 'disputed'],
  ['UA-43:UA', { 'UA-43': 'UA' }],
  [' UA-43:UA  EH:MA ', { 'UA-43': 'UA', EH: 'MA' }],
])('the borders attribute %j is the policy %j', (attribute, policy) => {
  expect(borderPolicyConverter.fromAttribute?.(attribute)).toEqual(policy);
});

test('borderFault(policy) says what a policy names that there is not', () => {
  const policy = borderPolicyConverter.fromAttribute?.('UA-43:PL') ?? 'disputed';
  expect(borderFault(policy)?.problem).toBe(
    'borders["UA-43"]: expected a claimant of Crimea (UA, RU), got "PL"',
  );
  expect(borderFault({ 'UA-43': 'UA' })).toBeUndefined();
});
