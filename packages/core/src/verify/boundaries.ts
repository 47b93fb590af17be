import { lazily } from '../lazily.js';
import { unspaced } from '../unspaced.js';

const letter = String.raw`(?!${unspaced})[\p{L}\p{M}\p{N}]`;

const invisible = String.raw`[\u00AD\u200B-\u200D\u2060\uFEFF]`;

/** The places inside a word ("can|not", "can|'t", "non|-violent", "1|,000", "-|5"), or inside a character. */
const insideWord = new RegExp(
  [
    `(?<=${letter}${invisible}*)(?=${invisible}*${letter})`,
    ...[
      [String.raw`\p{L}`, String.raw`['’´‘＇′ʼ${'`'}]`],
      [String.raw`\p{N}`, String.raw`(?:[.,'’]|[-\u2010-\u2013]|[\u00A0\u2009\u202F](?=\p{N}{3}(?!\p{N})))`],
    ].map(([side, joint]) => `(?<=${side})(?=${joint}${side})|(?<=${side}${joint})(?=${side})`),
    // What follows a hyphen, and may be the opposite of it.
    String.raw`(?<=\p{L}[-\u2010\u2011]\n?)(?=\p{L})`,
    // The sign of a number.
    String.raw`(?<=(?:^|[\s(])[-−–])(?=\p{N})`,
    String.raw`(?<=\S)(?=[\p{M}\p{EMod}])|(?=\u200D\p{ExtPict})|(?<=\u200D)(?=\p{ExtPict})`,
  ].join('|'),
  'uy',
);

const characters = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));
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
  const cluster = characters()
    .segment(text.slice(from, offset + widest))
    .containing(offset - from);
  return cluster !== undefined && cluster.index !== offset - from;
}

function isInsidePair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
