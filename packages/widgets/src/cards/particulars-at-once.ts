import type { CSSResult } from 'lit';
import { LatePart } from '../element/late-part.js';
import * as all from './particulars.js';

/** A server can't wait. */
export const particulars = new LatePart('what some quotes have', () => Promise.resolve(all));
particulars.part = all;

export const particularsStyles: readonly CSSResult[] = [all.particularsStyles];
