import type { CSSResult } from 'lit';
import { LatePart } from '../element/late.js';
import { particulars, type Particulars } from './particulars.js';
import { particularsStyles as styles } from './particulars.styles.js';

/** A server can't wait. */
export const lateParticulars = new LatePart<Particulars>('what some quotes have', () =>
  Promise.resolve(particulars),
);
lateParticulars.give(particulars);

export const particularsStyles: readonly CSSResult[] = [styles];
