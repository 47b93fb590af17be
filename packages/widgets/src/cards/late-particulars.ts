import type { CSSResult } from 'lit';
import { LatePart } from '../element/late.js';
import type { Particulars } from './particulars.js';

/** What only some quotes have, loaded where one does. On servers, `#particulars` is `particulars-at-once` instead. */
export const lateParticulars = new LatePart<Particulars>(
  'what some quotes have',
  async () => (await import('./particulars.js')).particulars,
);

/** Those of what is there from the start. */
export const particularsStyles: readonly CSSResult[] = [];
