import leven from 'leven';

/** The candidate that a string may have been meant for, out of the first thousand; undefined where none is near. */
export function nearest(given: unknown, candidates: readonly string[]): string | undefined {
  if (typeof given !== 'string' || given.length > 60) return undefined;
  const near = Math.max(1, Math.floor(given.length / 3));
  const distances = candidates
    .slice(0, 1000)
    .map((candidate) => leven(given, candidate, { maxDistance: near + 1 }));
  const least = Math.min(...distances);
  return least <= near ? candidates[distances.indexOf(least)] : undefined;
}
