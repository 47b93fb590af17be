import { closestMatch } from 'leven';

/** ` (did you mean "…"?)` with the nearest candidate, or nothing where none is near. */
export function didYouMean(given: unknown, candidates: readonly string[]): string {
  if (typeof given !== 'string' || given.length > 60) return '';
  const nearest = closestMatch(given, candidates, { maxDistance: Math.max(1, Math.floor(given.length / 3)) });
  return nearest === undefined ? '' : ` (did you mean ${JSON.stringify(nearest)}?)`;
}
