import type { Token } from '../text/token.js';
import type { Clause } from './clause.js';

const modal = /^(?:would|could|should|might|may|can|will|must|shall|'ll|'d)$/;

/** "would say", "can't tell": what might be said. */
export function isHypothetical(tokens: readonly Token[], { verbFirst, cueFirst }: Clause): boolean {
  return tokens.slice(verbFirst, cueFirst).some(({ word }) => modal.test(word));
}
