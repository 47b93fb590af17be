import { unspaced } from '../unspaced.js';

/** What a rule looks for, and what it puts in that place. */
export interface FoldRule {
  readonly find: RegExp;
  readonly put: string | ((found: string) => string);
  /** Spares a search in texts that the rule can't change. */
  readonly skip?: (text: string) => boolean;
}

const marks = String.raw`(?:(?<!\p{N})[′″]|['"\p{Quotation_Mark}${'`'}´ʻʼʽ׳״])`;

/** One that is no apostrophe inside a word. */
export const quotationMark = `(?:(?<!\\p{L})${marks}|${marks}(?!\\p{L}))`;

/**
 * What typography may change without changing a word, in the order in which it is taken away: each rule sees the text that
 * the ones before it left.
 */
export const foldRules: readonly FoldRule[] = [
  // Soft hyphens, zero-width characters and bidi controls. The joiner inside an emoji makes another emoji, and stays.
  {
    find: /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\u200D(?!\p{ExtPict})/gu,
    put: '',
  },
  // Variation selectors: the same character, in colour or in black.
  { find: /\P{M}[\uFE00-\uFE0F]/gu, put: (found) => found.slice(0, -1) },
  // Composition, with conjoining Hangul letters.
  {
    find: /\P{M}[\p{M}\u1161-\u11FF]+|[^\0-\x7F]/gu,
    put: (found) => found.normalize('NFC'),
    skip: (text) => text.normalize('NFC') === text,
  },
  // Spaces and line breaks of all kinds; none counts in a script that doesn't use them.
  { find: /[^\S ]\s*|\u0085\s*| \s+/gu, put: ' ' },
  { find: new RegExp(`(?<=${unspaced}) (?=${unspaced})`, 'gu'), put: '' },
  // Apostrophes keep a word together.
  { find: new RegExp(`(?<=\\p{L})(?!')${marks}(?=\\p{L})`, 'gu'), put: "'" },
  // Feet and inches, minutes and seconds: single and double differ after a digit.
  { find: /(?<=\p{N})['′’‘](?!\p{L})/gu, put: '′' },
  { find: /(?<=\p{N})["″”“]/gu, put: '″' },
  // Quotation marks, single or double, with or without spaces around them.
  { find: new RegExp(` ?${quotationMark} ?`, 'gu'), put: '"' },
  // Dashes, hyphens and minus signs, in any number, with or without spaces around them; a wave dash means "about".
  { find: / ?(?:(?![〜～])\p{Dash})+ ?/gu, put: '-' },
  // Three dots, with or without spaces.
  { find: / ?(?:…|\. ?\. ?\.) ?/gu, put: '…' },
  // The space before high punctuation.
  { find: / (?=[;:!?%])/gu, put: '' },
];
