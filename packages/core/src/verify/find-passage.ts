import type { Anchor } from '../schema/anchor.js';
import { isInsideWord } from './boundaries.js';
import { contextSimilarity } from './context-similarity.js';
import { findEdited } from './find-edited.js';
import type { Stretch } from './fold.js';
import { ranked, shortlist } from './ranked.js';
import type { SourceText } from './source-text.js';
import { foldedStretches, verbatimStretches } from './stretches.js';

/** The words to find, with what is known of their place. */
export type Wanted = Pick<Anchor, 'exact'> & Partial<Anchor>;

/**
 * A passage of a text, in UTF-16 code units with the end excluded, and how it matches the words that were looked for.
 * `similarity` is the share of their characters that it has, whatever the case: 1 where only upper and lower case differ.
 */
export type LocatedPassage = Stretch &
  ({ readonly match: 'verbatim' | 'typographic' } | { readonly match: 'fuzzy'; readonly similarity: number });

/** The passage of a text that matches best: in its place, verbatim elsewhere, in other typography, in other case, edited. */
export function findPassage(source: SourceText, wanted: Wanted): LocatedPassage | undefined {
  const { text } = source;
  const { exact } = wanted;
  if (!/\S/.test(exact)) return undefined;
  const place = placeOf(text, wanted);
  if (place) return { ...place, match: 'verbatim' };
  const verbatim = bestOf(text, verbatimStretches(source, exact), wanted);
  if (verbatim) return { ...verbatim, match: 'verbatim' };
  const folded = foldedStretches(source, exact);
  const typographic = bestOf(
    text,
    folded.filter(({ isSameCase }) => isSameCase),
    wanted,
  );
  if (typographic) return { ...typographic, match: 'typographic' };
  const otherCase = bestOf(text, folded, wanted);
  if (otherCase) return { ...otherCase, match: 'fuzzy', similarity: 1 };
  const edited = findEdited(source, wanted);
  return edited && { ...edited, match: 'fuzzy' };
}

/** The stretch that the offsets name, if the words and their surroundings are there. */
function placeOf(text: string, { exact, prefix = '', suffix = '', start }: Wanted): Stretch | undefined {
  return start !== undefined &&
    start >= prefix.length &&
    text.startsWith(prefix + exact + suffix, start - prefix.length)
    ? { start, end: start + exact.length }
    : undefined;
}

/**
 * Of stretches with the same words, the one in the surroundings most like the wanted ones, then the nearest to the wanted
 * place, then the first. One that cuts a word is none, unless the wanted passage does.
 */
function bestOf(text: string, stretches: readonly Stretch[], wanted: Wanted): Stretch | undefined {
  const whole = cutsWords(wanted)
    ? stretches
    : stretches.filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end));
  const [best] = ranked(
    shortlist(text, whole, wanted),
    (stretch) => contextSimilarity(text, stretch, wanted),
    wanted.start,
  );
  return best && { start: best.start, end: best.end };
}

/** Whether the surroundings of the wanted passage say that it begins or ends inside a word. */
function cutsWords({ exact, prefix = '', suffix = '' }: Wanted): boolean {
  const around = prefix + exact + suffix;
  return isInsideWord(around, prefix.length) || isInsideWord(around, prefix.length + exact.length);
}
