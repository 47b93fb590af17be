import { sharedContext } from './context-similarity.js';
import type { Wanted } from './find-passage.js';
import type { Stretch } from './fold.js';

/** So many stretches are compared with their whole surroundings. */
const most = 64;

/** Of too many stretches to compare, those that share most of the nearest surroundings. */
export function shortlist<Found extends Stretch>(
  text: string,
  stretches: readonly Found[],
  wanted: Wanted,
): readonly Found[] {
  if (stretches.length <= most) return stretches;
  return ranked(stretches, (stretch) => sharedContext(text, stretch, wanted), wanted.start).slice(0, most);
}

/** The likeliest stretch first; of those as likely the nearest to a place, if there is one; then in the order given. */
export function ranked<Found extends Stretch>(
  stretches: readonly Found[],
  likeness: (stretch: Found) => number,
  place: number | undefined,
): Found[] {
  const distance = ({ start }: Stretch) => (place === undefined ? 0 : Math.abs(start - place));
  return stretches
    .map((stretch) => ({ stretch, likeness: likeness(stretch) }))
    .sort((a, b) => b.likeness - a.likeness || distance(a.stretch) - distance(b.stretch))
    .map(({ stretch }) => stretch);
}
