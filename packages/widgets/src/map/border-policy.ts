import { resolveBorders, type BorderPolicy } from '@onrecord/atlas';
import type { ComplexAttributeConverter } from 'lit';
import type { ArticleState } from '../article/article-state.js';

/** The `borders` attribute: `disputed`, or pairs of an area and a claimant such as `UA-43:UA EH:MA`. */
export const borderPolicyConverter: ComplexAttributeConverter<BorderPolicy> = {
  fromAttribute(value) {
    const pairs = value?.match(/\S+/gu) ?? [];
    if (pairs.length === 0 || value === 'disputed') return 'disputed';
    return Object.fromEntries(pairs.map((pair) => pair.split(':'))) as BorderPolicy;
  },
};

/** What is wrong with a policy that a page gave; nothing for one that can be drawn. */
export function borderFault(policy: BorderPolicy): Extract<ArticleState, { status: 'failed' }> | undefined {
  try {
    resolveBorders(policy);
    return undefined;
  } catch (error) {
    return { status: 'failed', problem: error instanceof Error ? error.message : String(error), issues: [] };
  }
}
