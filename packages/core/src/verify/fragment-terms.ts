import { wordSegments } from '../word-segments.js';
import { nearContext } from './context-similarity.js';
import type { Wanted } from './find-passage.js';
import { lowerCase, type Stretch } from './fold.js';
import { wordStretches } from './word-stretches.js';

/** What a text directive says of a passage: the words around it, and its own, or the first and the last of them. */
export interface FragmentTerms {
  readonly prefix: string | undefined;
  readonly start: string;
  readonly end?: string;
  readonly suffix: string | undefined;
}

/** Longer passages are told by their first and last words; so are those of several lines. */
const longest = 300;
const few = 5;

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * The terms for a passage; undefined if it is blank. Each is of whole words and on one line, as a browser looks for it inside
 * one block of the page. Prefix and suffix keep the quotation marks next to the passage, and leave out the outermost word,
 * which may be cut.
 */
export function fragmentTerms(wanted: Wanted): FragmentTerms | undefined {
  const { exact, start } = wanted;
  if (!/[^\s\u0085]/.test(exact)) return undefined;
  const { prefix, suffix } = nearContext(wanted);
  const around = prefix + exact + suffix;
  const segments = wordSegments(around);
  const segmentAt = (offset: number) => segments.findLast(({ index }) => index <= offset);
  const first = segmentAt(prefix.length + exact.length - exact.trimStart().length);
  const last = segmentAt(prefix.length + exact.trimEnd().length - 1);
  const from = first?.index ?? 0;
  const to = last ? last.index + last.segment.length : around.length;
  return {
    prefix: prefixTerm(around.slice(0, from), start === prefix.length),
    ...passageTerms(around.slice(from, to)),
    suffix: suffixTerm(around.slice(to)),
  };
}

function prefixTerm(before: string, isWhole: boolean): string | undefined {
  const [line = '', ...earlier] = before.split(lineBreak).reverse();
  if (isWhole || earlier.length > 0) return contextTerm(line);
  return contextTerm(withoutOuterWord(segmentsOf(line)).join(''));
}

function suffixTerm(after: string): string | undefined {
  const [line = '', ...later] = after.split(lineBreak);
  if (later.length > 0) return contextTerm(line);
  return contextTerm(withoutOuterWord(segmentsOf(line).reverse()).reverse().join(''));
}

function contextTerm(line: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(line) ? spaced(line) : undefined;
}

/** Segments, the outermost first, from the first white space on; in a script without spaces, from the second word on. */
function withoutOuterWord(segments: readonly string[]): string[] {
  const space = segments.findIndex((segment) => segment.trim() === '');
  const word = segments.findIndex((segment) => /[\p{L}\p{N}]/u.test(segment));
  return segments.slice((space === -1 ? word : space) + 1);
}

function passageTerms(passage: string): Pick<FragmentTerms, 'start' | 'end'> {
  const lines = passage.split(lineBreak).map(spaced).filter(Boolean);
  const [line = ''] = lines;
  if (lines.length > 1) return startAndEnd(line, lines.at(-1) ?? '', lines.join('\n'));
  const words = wordStretches(line);
  const half = words[Math.floor(words.length / 2)];
  if (line.length <= longest || half === undefined || half.start === 0) return { start: line };
  return startAndEnd(line.slice(0, half.start).trim(), line.slice(half.start), line);
}

/** The first words of one part of a passage, and as many of the last of another that the passage has them only there. */
function startAndEnd(head: string, tail: string, passage: string): Pick<FragmentTerms, 'start' | 'end'> {
  const start = head.slice(0, wordStretches(head)[few - 1]?.end);
  const lastWords = wordStretches(tail)
    .reverse()
    .slice(few - 1);
  const rest = lowerCase(passage.slice(start.length));
  const lowerTail = lowerCase(tail);
  const isTelling = (word: Stretch) => {
    const end = lowerTail.slice(word.start);
    return rest.indexOf(end) === rest.length - end.length;
  };
  return { start, end: tail.slice(lastWords.find(isTelling)?.start) };
}

/** As a page shows it: without outer spaces, and with one for several. */
function spaced(line: string): string {
  return line.trim().replace(/[ \t]+/g, ' ');
}

function segmentsOf(line: string): string[] {
  return wordSegments(line).map(({ segment }) => segment);
}
