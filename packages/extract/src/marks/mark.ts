import { isSpace } from '../text/paragraphs.js';

/** What a quotation mark at one place does: `1` opens, `-1` closes, `0` may do either. */
export type Turn = 1 | -1 | 0;

export interface Mark {
  readonly at: number;
  /** Doubled marks (`''`) are two characters wide. */
  readonly width: number;
  readonly turn: Turn;
}

const straight = 0x22;
const apostrophe = 0x27;
const grave = 0x60;
const left = 0x2018;
const right = 0x2019;

/** The double quotation mark that begins at a place, if one does. */
export function doubleMark(text: string, at: number, end: number): Mark | undefined {
  const code = text.charCodeAt(at);
  switch (code) {
    case straight:
      return { at, width: 1, turn: turnBySpace(text, at, 1, end) };
    case 0x201c: // “
    case 0x201e: // „
    case 0xab: // «
    case 0x301d: // 〝
      return { at, width: 1, turn: opensNothing(text, at, end) ? -1 : 1 };
    case 0x201d: // ”
    case 0xbb: // »
    case 0x301e: // 〞
      return { at, width: 1, turn: closesNothing(text, at, end) ? 1 : -1 };
    case apostrophe:
    case grave:
    case left:
    case right:
      return at + 1 < end && text.charCodeAt(at + 1) === code
        ? { at, width: 2, turn: turnBySpace(text, at, 2, end) }
        : undefined;
    default:
      return undefined;
  }
}

/** The single quotation mark that begins at a place, if one may. An apostrophe inside a word is none. */
export function singleMark(text: string, at: number, end: number): Mark | undefined {
  const code = text.charCodeAt(at);
  if (code !== apostrophe && code !== left && code !== right && code !== grave) return undefined;
  const opens = opensAt(text, at, 1, end);
  if (code === left) return opens ? { at, width: 1, turn: 1 } : undefined;
  if (opens && code !== right) return { at, width: 1, turn: 1 };
  return !isLetter(at + 1 < end ? text.charCodeAt(at + 1) : 32) && !isSpaceBefore(text, at)
    ? { at, width: 1, turn: -1 }
    : undefined;
}

/** Straight marks tell by the space around them. */
function turnBySpace(text: string, at: number, width: number, end: number): Turn {
  const opens = opensAt(text, at, width, end);
  const closes = !isSpaceBefore(text, at) && !(at + width < end && isLetter(text.charCodeAt(at + width)));
  return opens === closes ? 0 : opens ? 1 : -1;
}

function opensAt(text: string, at: number, width: number, end: number): boolean {
  const after = at + width < end ? text.charCodeAt(at + width) : 32;
  return !isSpace(after) && (isSpaceBefore(text, at) || '([—–-/:\'‘"“'.includes(text[at - 1]!));
}

function opensNothing(text: string, at: number, end: number): boolean {
  return (
    !isSpaceBefore(text, at) && (at + 1 >= end || isSpace(text.charCodeAt(at + 1))) && text[at - 1] !== '('
  );
}

function closesNothing(text: string, at: number, end: number): boolean {
  return isSpaceBefore(text, at) && at + 1 < end && !isSpace(text.charCodeAt(at + 1));
}

function isSpaceBefore(text: string, at: number): boolean {
  return at === 0 || isSpace(text.charCodeAt(at - 1));
}

/** Letters and digits of any script, for which only punctuation is left out. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 &&
      code !== 0xd7 &&
      code !== 0xf7 &&
      (code < 0x2000 || code > 0x206f) &&
      (code < 0x3000 || code > 0x303f) &&
      code !== 0xfeff &&
      code !== 0xfffd)
  );
}
