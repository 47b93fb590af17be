import { fold, lowerCase, type Stretch } from './fold.js';
import { wordStretches, type WordStretch } from './word-stretches.js';

/** A lost word isn't looked for beyond so many others, and code units. */
const most = 6;
const farthest = 100;

/**
 * An edited passage, up to the first and the last word of the wanted ones where these stand near its edges: what was put
 * between them and the rest belongs to it.
 */
export function toEdgeWords(text: string, { start, end }: Stretch, exact: string): Stretch {
  const wanted = wordsIn(exact, 0, exact.length);
  const found = wordsIn(text, start, end);
  const first = wanted[0]?.word;
  const last = wanted.at(-1)?.word;
  const before =
    found[0]?.word === first ? [] : wordsIn(text, Math.max(0, start - farthest), start).slice(-most);
  const after = found.at(-1)?.word === last ? [] : wordsIn(text, end, end + farthest).slice(0, most);
  return {
    start: before.findLast(({ word }) => word === first)?.start ?? start,
    end: after.find(({ word }) => word === last)?.end ?? end,
  };
}

/** The words of a part of a text, in one case and typography. */
function wordsIn(text: string, from: number, to: number): WordStretch[] {
  return wordStretches(text.slice(from, to)).map(({ word, start, end }) => ({
    word: lowerCase(fold(word).text),
    start: from + start,
    end: from + end,
  }));
}
