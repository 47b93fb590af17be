import { isLetter } from '../marks/mark.js';
import type { Run } from '../marks/runs.js';
import type { Dictionary } from './dictionary.js';
import { isSpace } from './paragraphs.js';
import { entryOf, Token } from './token.js';

/** Longer ones aren't told, as they are no names. */
const longestQuoted = 40;

/** Any dash or hyphens that stand for one. */
const dash = entryOf('—', '—', 'punctuation');

/** The words and punctuation of a stretch of text; a possessive ending is a word of its own. */
export function tokenize(
  text: string,
  start: number,
  end: number,
  dictionary: Dictionary,
  tokens: Token[],
): void {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i += 1;
      continue;
    }
    const from = i;
    if (!isLetter(code)) {
      if (code === 0x2d) while (i + 1 < end && text.charCodeAt(i + 1) === 0x2d) i += 1;
      if (code === 0x2e) while (i + 1 < end && text.charCodeAt(i + 1) === 0x2e) i += 1;
      i += 1;
      const isDash =
        code === 0x2013 || code === 0x2015 || (code === 0x2d && (i - from > 1 || isSpaceOrEnd(text, i, end)));
      tokens.push(new Token(from, i, isDash ? dash : dictionary.entryAt(text, from, i)));
      continue;
    }
    i += 1;
    let isJoined = false;
    while (i < end) {
      const next = text.charCodeAt(i);
      if (isLetter(next)) i += 1;
      else if (next !== 0x20 && i + 1 < end && joins(text, next, i, from)) {
        i += 2;
        isJoined = true;
      } else break;
    }
    let ending = 0;
    const stop = i < end ? text.charCodeAt(i) : 0x20;
    if (stop === 0x2e) {
      if (i - from < 8 && isAbbreviation(text.slice(from, i + 1), dictionary)) i += 1;
    } else if (stop !== 0x20 && ownsAsPlural(text, i, end)) {
      i += 1;
      ending = 1;
    }
    if (isJoined && ending === 0) ending = clitic(text, from, i);
    const to = i - ending;
    tokens.push(new Token(from, to, dictionary.entryAt(text, from, to)));
    if (ending > 0) tokens.push(new Token(to, i, dictionary.ending(text.slice(to, i))));
  }
}

/** A stretch in quotation marks, as the sentence around it sees it. */
export function quotedToken(text: string, run: Run): Token {
  const { outerStart: start, outerEnd: end } = run;
  const written = end - start < longestQuoted ? text.slice(start, end) : '';
  return new Token(start, end, entryOf(written, '', 'quoted'), run);
}

/** Hyphens and apostrophes between letters; a full stop in "U.S" and "site.org"; a comma between digits. */
function joins(text: string, code: number, at: number, from: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next)) return false;
  if (
    code === 0x2d ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x26 ||
    code === 0x40
  )
    return true;
  if (code === 0x2e)
    return (
      at - from === 1 ||
      !isLetter(text.charCodeAt(at - 2)) ||
      text.charCodeAt(at - 2) === 0x2e ||
      next < 58 ||
      (next >= 97 && next <= 122)
    );
  return code === 0x2c && next >= 48 && next <= 57 && isDigit(text.charCodeAt(at - 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "Mr.", "U.S.", an initial. */
function isAbbreviation(dotted: string, { abbreviations }: Dictionary): boolean {
  return (
    /^[A-HJ-Z]\.$/.test(dotted) ||
    abbreviations.has(dotted) ||
    abbreviations.has(dotted.toLowerCase()) ||
    (dotted.length <= 6 && dotted.indexOf('.') < dotted.length - 1)
  );
}

function isSpaceOrEnd(text: string, at: number, end: number): boolean {
  return at >= end || isSpace(text.charCodeAt(at));
}

/** "the workers' pay" */
function ownsAsPlural(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  return (
    (mark === 0x27 || mark === 0x2019) &&
    text[at - 1] === 's' &&
    at + 2 < end &&
    text[at + 1] === ' ' &&
    isLetter(text.charCodeAt(at + 2))
  );
}

/** The length of "'s", "'re" and the like at the end of a word. */
function clitic(text: string, from: number, to: number): number {
  if (to - from < 3) return 0;
  if (isApostrophe(text.charCodeAt(to - 2)) && /[smd]/i.test(text[to - 1]!)) return 2;
  return to - from > 3 &&
    isApostrophe(text.charCodeAt(to - 3)) &&
    /^(?:re|ve|ll)$/i.test(text.slice(to - 2, to))
    ? 3
    : 0;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
