import type { Stretch } from './fold.js';
import { mostErrors } from './resembles.js';
import type { SourceText } from './source-text.js';
import { wordsOf } from './words.js';

/** Bounds of the work: so many occurrences of words, the rarest words first, so many regions, and so long all together. */
const most = { occurrences: 5000, regions: 8, length: 200_000 };

/**
 * The regions of a folded text that have half of a passage's words or more, and most of its rarer ones at about the same
 * distances, so that a search for the passage can keep to them. What has half of the words has one out of the rarer half:
 * only those are looked up. In the text's order; none overlap.
 */
export function regionsLike(source: SourceText, passage: string, place = 0): Stretch[] {
  const words = wordsOf(passage);
  const errors = mostErrors(passage);
  const width = Math.max(32, errors);
  const votes = new Map<number, number>();
  const rarer = words
    .map(({ word, offset }) => ({ offset, found: source.words().get(word) ?? [] }))
    .sort((a, b) => a.found.length - b.found.length)
    .slice(0, Math.floor(words.length / 2) + 1);
  let left = most.occurrences;
  for (const { offset, found } of rarer) {
    for (const at of found.slice(0, left)) {
      const region = Math.floor((at - offset) / width);
      votes.set(region, (votes.get(region) ?? 0) + 1);
    }
    left = Math.max(0, left - found.length);
  }

  const mostVotes = [...votes.values()].reduce((a, b) => Math.max(a, b), 0);
  const distance = (region: number) => Math.abs(region * width - place);
  const hasHalf = ({ start, end }: Stretch) => {
    const there = new Set(wordsOf(source.lower().slice(start, end)).map(({ word }) => word));
    return words.filter(({ word }) => there.has(word)).length >= words.length / 2;
  };
  return [...votes]
    .filter(([, count]) => 2 * count > mostVotes)
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || distance(a) - distance(b))
    .slice(0, Math.min(most.regions, Math.ceil(most.length / passage.length)))
    .map(([region]) => ({
      start: Math.max(0, region * width - errors),
      end: (region + 1) * width + passage.length + 2 * errors,
    }))
    .filter(hasHalf)
    .sort((a, b) => a.start - b.start)
    .reduce<Stretch[]>(joined, []);
}

/** Stretches in order, and the next one: with the last where they overlap. */
function joined(stretches: readonly Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1);
  if (last === undefined || last.end < next.start) return [...stretches, next];
  return [...stretches.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
}
