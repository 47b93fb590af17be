import type { CSSResult } from 'lit';
import { LatePart } from '../element/late.js';
import * as all from './particulars.js';
import { particularsStyles as ownStyles } from './particulars.styles.js';

/** A server can't wait. */
export const particulars = new LatePart('what some quotes have', () => Promise.resolve(all));
particulars.part = all;

export const particularsStyles: readonly CSSResult[] = [ownStyles];
