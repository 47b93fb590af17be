import type { BorderPolicy } from '@onrecord/atlas';
import type { ComplexAttributeConverter } from 'lit';

/** A policy as a page gives it: nothing or `disputed`, an object, or pairs of an area and a claimant such as `UA-43:UA EH:MA`. */
export function policyOf(given: Exclude<BorderPolicy, 'disputed'> | string | null | undefined): BorderPolicy {
  if (typeof given !== 'string') return given ?? 'disputed';
  const pairs = given.match(/\S+/gu) ?? [];
  if (pairs.length === 0 || given === 'disputed') return 'disputed';
  return Object.fromEntries(pairs.map((pair) => pair.split(':'))) as BorderPolicy;
}

export const borderPolicyConverter: ComplexAttributeConverter<BorderPolicy> = { fromAttribute: policyOf };
