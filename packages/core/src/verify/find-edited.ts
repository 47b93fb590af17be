import { diffArrays } from 'diff';
import { closestStretches, type CloseStretch } from './closest-stretches.js';
import { contextSimilarity, nearContext } from './context-similarity.js';
import type { Wanted } from './find-passage.js';
import { fold, lowerCase, unfold, type Stretch } from './fold.js';
import { shortlist } from './ranked.js';
import { regionsLike } from './regions-like.js';
import { mostErrors } from './resembles.js';
import type { SourceText } from './source-text.js';
import { toWholeWords } from './to-whole-words.js';
import { wordsOf, type Word } from './words.js';

/** A passage that was edited. `similarity` is the share of the characters that stayed. */
export interface EditedPassage extends Stretch {
  readonly similarity: number;
}

/** A passage with fewer words or characters is short: much in a text is like it. */
const short = { words: 3, characters: 12 };
const leastContext = { length: 16, similarity: 2 / 3 };

/**
 * The passage of a text that is most like the wanted words, whatever the case: at most a third of their characters, and 256,
 * are inserted, deleted or replaced, and half of the words or more are there, in order. Of a passage of one or two words, or
 * under 12 characters, two thirds of its prefix and suffix, and half of the words in them, must be there too. Candidates are
 * scored as annotation clients do: by the words, then their surroundings, then the nearness to the old place.
 */
export function findEdited(source: SourceText, wanted: Wanted): EditedPassage | undefined {
  const pattern = lowerCase(fold(wanted.exact).text).trim();
  const errors = mostErrors(pattern);
  const words = wordsOf(pattern);
  const isShort = words.length < short.words || pattern.length < short.characters;
  const { prefix, suffix } = nearContext(wanted);
  if (isShort && prefix.length + suffix.length < leastContext.length) return undefined;
  const passage = isShort ? lowerCase(fold(prefix + wanted.exact + suffix).text) : pattern;

  const candidates = regionsLike(source, passage, wanted.start)
    .flatMap((region) => shortlist(source.text, closestIn(source, region, pattern, errors), wanted))
    .map((found) => {
      const similarity = 1 - found.errors / pattern.length;
      const context = contextSimilarity(source.text, found, wanted);
      const nearness =
        wanted.start === undefined ? 0 : 1 - Math.abs(found.start - wanted.start) / source.text.length;
      return { ...found, similarity, context, score: 50 * similarity + 40 * context + 2 * nearness };
    });
  const best = candidates
    .sort((a, b) => b.score - a.score)
    .find(({ start, end, context }) =>
      isShort
        ? context >= leastContext.similarity
        : keptWords(words, wordsOf(lowerCase(fold(source.text.slice(start, end)).text))) >= words.length / 2,
    );
  return best && { start: best.start, end: best.end, similarity: best.similarity };
}

/** Each once, in whole words. */
function closestIn(source: SourceText, region: Stretch, pattern: string, errors: number): CloseStretch[] {
  const found = closestStretches(source.lower().slice(region.start, region.end), pattern, errors);
  const whole = found.map(({ start, end, errors }) => {
    const folded = { start: region.start + start, end: region.start + end };
    return { ...toWholeWords(source.text, unfold(source.folded(), folded)), errors };
  });
  return [...new Map(whole.map((stretch) => [`${stretch.start}-${stretch.end}`, stretch])).values()];
}

/** How many words stand in another list of words, in their order. */
function keptWords(words: readonly Word[], others: readonly Word[]): number {
  const parts = diffArrays(
    words.map(({ word }) => word),
    others.map(({ word }) => word),
  );
  return parts.reduce((sum, { added, removed, count }) => (added || removed ? sum : sum + count), 0);
}
