import { unspaced } from './fold-rules.js';

const letter = String.raw`(?!${unspaced})[\p{L}\p{M}\p{N}]`;

/** The places inside a word ("can|not", "can|'t", "1|,000"), or inside a character. */
const insideWord = new RegExp(
  [
    `(?<=${letter})(?=${letter})`,
    String.raw`(?<=\p{L})(?=['’]\p{L})|(?<=\p{L}['’])(?=\p{L})`,
    String.raw`(?<=\p{N})(?=[.,]\p{N})|(?<=\p{N}[.,])(?=\p{N})`,
    String.raw`(?<=\S)(?=[\p{M}\p{EMod}])|(?=\u200D\p{ExtPict})|(?<=\u200D)(?=\p{ExtPict})`,
  ].join('|'),
  'uy',
);

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** More than a family of emoji is long. */
const widest = 64;

/**
 * Whether an offset is inside a word, so that no passage begins or ends there. In scripts without spaces, passages begin and
 * end between any two characters.
 */
export function isInsideWord(text: string, offset: number): boolean {
  insideWord.lastIndex = offset;
  return insideWord.test(text) || isInsidePair(text, offset);
}

/** Whether an offset is inside a user-perceived character (UAX #29, grapheme cluster). */
export function isInsideCharacter(text: string, offset: number): boolean {
  const from = Math.max(0, offset - widest);
  const cluster = characters.segment(text.slice(from, offset + widest)).containing(offset - from);
  return cluster !== undefined && cluster.index !== offset - from;
}

function isInsidePair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
