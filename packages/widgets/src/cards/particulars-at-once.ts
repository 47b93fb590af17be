import type { CSSResult } from 'lit';
import { LatePart } from '../element/late.js';
import { particulars, type Particulars } from './particulars.js';

/** A server can't wait. */
export const lateParticulars = new LatePart<Particulars>('what some quotes have', () =>
  Promise.resolve(particulars),
);
lateParticulars.give(particulars);

export const particularsStyles: readonly CSSResult[] = [particulars.styles];
