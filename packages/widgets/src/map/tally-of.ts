import type { Stance } from '@onrecord/core';
import type { Entry } from './entries-of.js';

/** How many actors take each stance now. */
export function tallyOf(entries: readonly Entry[]): Record<Stance, number> {
  const tally = { supportive: 0, critical: 0, mixed: 0, neutral: 0 };
  for (const { reactions } of entries) {
    const stance = reactions.at(-1)?.stance;
    if (stance !== undefined) tally[stance] += 1;
  }
  return tally;
}
