import { isSpace } from '../text/paragraphs.js';
import { doubleMark, isLetter, singleMark, type Mark } from './mark.js';
import type { MarkedParagraph } from './marked-paragraphs.js';

/** A stretch in quotation marks, within one paragraph. */
export interface Run {
  /** The words, without marks and the white space at them. */
  readonly start: number;
  readonly end: number;
  /** With its marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Whether it ends with a mark of its own, or only with the paragraph or the next mark. */
  readonly closed: boolean;
  /** What a turn of an interview is, where these are its words. */
  readonly turn: 'name' | 'question' | 'answer' | undefined;
}

/** Whether a text quotes in single marks, as many British papers do: no, where double marks do the work. */
export function quotesInSingles(text: string, paragraphs: readonly MarkedParagraph[]): boolean {
  let doubles = 0;
  let singles = 0;
  for (const { end, places } of paragraphs) {
    let open = -1;
    let from = 0;
    for (const i of places) {
      if (i < from) continue;
      const double = doubleMark(text, i, end);
      if (double) {
        doubles += 1;
        from = i + double.width;
        continue;
      }
      const single = singleMark(text, i, end);
      if (single?.turn === 1) open = i;
      else if (single && open >= 0 && i > open + 1 && ',.?!'.includes(text[i - 1]!)) {
        singles += 2;
        open = -1;
      }
    }
  }
  return singles > doubles;
}

/** The stretches in quotation marks of a paragraph, in order. Marks inside marks belong to the words. */
export function runsIn(text: string, paragraph: MarkedParagraph, inSingles: boolean): Run[] {
  return inSingles ? singleRuns(text, paragraph) : doubleRuns(text, paragraph);
}

/** From the mark at `first` on, `most` of them. */
function doubleRuns(
  text: string,
  { end, places }: Pick<MarkedParagraph, 'end' | 'places'>,
  first = 0,
  most = Infinity,
): Run[] {
  const runs: Run[] = [];
  let open: Mark | undefined;
  let from = 0;
  for (let at = first; at < places.length && places[at]! < end && runs.length < most; at += 1) {
    const i = places[at]!;
    const mark = i < from ? undefined : doubleMark(text, i, end);
    if (!mark) continue;
    from = i + mark.width;
    const opens = mark.turn === 1 || (mark.turn === 0 && !open);
    if (opens) {
      if (open) push(runs, text, open, i, i, false);
      open = mark;
    } else if (open) {
      from = afterMarks(text, from, end);
      push(runs, text, open, i, from, true);
      open = undefined;
    }
  }
  if (open && runs.length < most) push(runs, text, open, end, end, false);
  return runs;
}

/** How far a double mark in a text that quotes in singles looks for its end. */
const longestInSingles = 1000;

/**
 * A single closing mark looks like an apostrophe: the first one after punctuation closes; else the first that doesn't follow
 * an "s"; else the first. Runs end before the next opening mark.
 */
function singleRuns(text: string, { end, places }: MarkedParagraph): Run[] {
  const runs: Run[] = [];
  let open: Mark | undefined;
  let rank = 0;
  let close: Mark | undefined;
  const finish = (limit: number): void => {
    if (open && close) push(runs, text, open, close.at, close.at + 1, true);
    else if (open && limit === end) push(runs, text, open, end, end, false);
    open = close = undefined;
    rank = 0;
  };
  let from = 0;
  for (const [at, i] of places.entries()) {
    if (i < from) continue;
    const double = doubleMark(text, i, end);
    if (double) {
      // A double mark outside singles quotes too.
      if (!open && double.turn !== -1) {
        const [run] = doubleRuns(text, { end: Math.min(end, i + longestInSingles), places }, at, 1);
        if (run?.closed) {
          runs.push(run);
          from = run.outerEnd;
          continue;
        }
      }
      from = i + double.width;
      continue;
    }
    const mark = singleMark(text, i, end);
    if (mark?.turn === 1) {
      if (open && !close) continue;
      finish(i);
      open = mark;
    } else if (mark && open) {
      const before = text[i - 1]!;
      const better = ',.?!…'.includes(before) ? 3 : before === 's' ? 1 : 2;
      if (better > rank) {
        rank = better;
        close = mark;
      }
      if (rank === 3) finish(i);
    }
  }
  finish(end);
  return runs;
}

/** Past single marks left over from a quotation inside the quotation, as in `'''`. */
function afterMarks(text: string, at: number, end: number): number {
  while (
    at < end &&
    (text[at] === "'" || text[at] === '’') &&
    !(at + 1 < end && isLetter(text.charCodeAt(at + 1)))
  )
    at += 1;
  return at;
}

function push(runs: Run[], text: string, open: Mark, end: number, outerEnd: number, closed: boolean): void {
  let start = open.at + open.width;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) runs.push({ start, end, outerStart: open.at, outerEnd, closed, turn: undefined });
}
