import type { CSSResult } from 'lit';
import { LatePart } from '../element/late.js';

/** What only some quotes have, loaded where one does. On servers, `#particulars` is `particulars-at-once` instead. */
export const particulars = new LatePart('what some quotes have', () => import('./particulars.js'));

/** Those of what is there from the start. */
export const particularsStyles: readonly CSSResult[] = [];
