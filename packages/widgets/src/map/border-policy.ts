import { resolveBorders, type BorderPolicy } from '@onrecord/atlas';
import type { ComplexAttributeConverter } from 'lit';
import { messageOf } from '../article/message-of.js';
import { UsageError } from '../article/usage-error.js';

/** A policy as a page gives it: nothing or `disputed`, an object, or pairs of an area and a claimant such as `UA-43:UA EH:MA`. */
export function policyOf(given: Exclude<BorderPolicy, 'disputed'> | string | null | undefined): BorderPolicy {
  if (typeof given === 'object' && given !== null) return given;
  const pairs = given?.match(/\S+/gu) ?? [];
  if (pairs.length === 0 || given === 'disputed') return 'disputed';
  return Object.fromEntries(pairs.map((pair) => pair.split(':'))) as BorderPolicy;
}

export const borderPolicyConverter: ComplexAttributeConverter<BorderPolicy> = { fromAttribute: policyOf };

/** Throws a `UsageError` for a policy that can't be drawn. */
export function expectPolicy(policy: BorderPolicy): void {
  try {
    resolveBorders(policy);
  } catch (error) {
    throw new UsageError([{ path: '', message: messageOf(error) }]);
  }
}
