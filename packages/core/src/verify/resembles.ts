import { closestStretches } from './closest-stretches.js';
import { fold, lowerCase } from './fold.js';

/** How many characters may be inserted, deleted or replaced in words that are still the same passage, edited. */
export function mostErrors({ length }: string): number {
  return Math.min(256, Math.floor(length / 3));
}

/** Whether two wordings are one passage, cut or edited, whatever the case and the typography. */
export function resembles(one: string, other: string): boolean {
  const a = lowerCase(fold(one).text).trim();
  const b = lowerCase(fold(other).text).trim();
  if (a.includes(b) || b.includes(a)) return true;
  const errors = mostErrors(a);
  return Math.abs(a.length - b.length) <= errors && closestStretches(b, a, errors).length > 0;
}
