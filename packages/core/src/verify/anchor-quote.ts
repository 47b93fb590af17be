import type { Anchor } from '../schema/anchor.js';
import { isInsideCharacter, isInsideWord } from './boundaries.js';
import type { Stretch } from './fold.js';
import { sourceText } from './source-text.js';
import { foldedStretches, verbatimStretches } from './stretches.js';

/** How many code units of the text an anchor has on either side: as is usual in Web Annotation, and at most. */
const usual = 32;
const most = 256;
/** With so many passages of the same words a passage is compared. */
const compared = 1000;

/**
 * The anchor of a passage of a text; its `exact` is how the text has it. Undefined where the text doesn't have it, verbatim
 * or in other typography, and for words that are blank. Of several such passages it is the one that starts nearest to `near`,
 * an offset in UTF-16 code units, the earlier of two as near; without `near`, the first. Parts of longer words come last,
 * except right at `near`.
 *
 * `prefix` and `suffix` are 32 code units or somewhat less, so as to keep characters whole; where the same words stand in the
 * same surroundings again, as many as tell them apart, up to 256.
 */
export function anchorQuote(text: string, exact: string, near?: number): Anchor | undefined {
  if (!/\S/.test(exact)) return undefined;
  const source = sourceText(text);
  const verbatim = verbatimStretches(source, exact);
  const passages =
    verbatim.length > 0 ? verbatim : foldedStretches(source, exact).filter(({ isSameCase }) => isSameCase);
  const found =
    passages.find(({ start }) => start === near) ?? nearest(wholeWords(text, passages), near ?? 0);
  if (found === undefined) return undefined;

  const { start, end } = found;
  const words = text.slice(start, end);
  const length = tellingLength(text, found, verbatimStretches(source, words));
  let from = Math.max(0, start - length);
  while (isInsideCharacter(text, from)) from += 1;
  let to = Math.min(text.length, end + length);
  while (isInsideCharacter(text, to)) to -= 1;
  return { exact: words, prefix: text.slice(from, start), suffix: text.slice(end, to), start, end };
}

function wholeWords(text: string, passages: readonly Stretch[]): readonly Stretch[] {
  const whole = passages.filter(({ start, end }) => !isInsideWord(text, start) && !isInsideWord(text, end));
  return whole.length > 0 ? whole : passages;
}

function nearest(passages: readonly Stretch[], near: number): Stretch | undefined {
  const distance = ({ start }: Stretch) => Math.abs(start - near);
  return passages.reduce<Stretch | undefined>(
    (best, passage) => (best && distance(best) <= distance(passage) ? best : passage),
    undefined,
  );
}

/** How much of the surroundings tells a passage from the others with the same words. */
function tellingLength(text: string, passage: Stretch, passages: readonly Stretch[]): number {
  const shared = passages
    .filter(({ start }) => start !== passage.start)
    .slice(0, compared)
    .map((other) =>
      Math.min(sharedRun(text, passage.start, other.start, -1), sharedRun(text, passage.end, other.end, 1)),
    )
    .filter((length) => length < most);
  const longest = shared.reduce((a, b) => Math.max(a, b), 0);
  // Enough beyond the difference that it survives when the edges move to whole characters.
  return longest < usual ? usual : Math.min(most, longest + 16);
}

/** How far the text goes on alike from two offsets, up to 256 code units; as far, if it ends first at the one. */
function sharedRun(text: string, one: number, other: number, step: 1 | -1): number {
  const skip = step === 1 ? 0 : -1;
  for (let length = 0; length < most; length += 1) {
    const character = text[one + skip + step * length];
    if (character === undefined) return most;
    if (character !== text[other + skip + step * length]) return length;
  }
  return most;
}
