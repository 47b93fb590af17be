import { lexicon } from '../english/lexicon.js';
import { lazily } from '../lazily.js';
import type { Token } from './token.js';

/** What a word is wherever it stands. */
type Word = Pick<Token, 'text' | 'word' | 'tags' | 'capital' | 'kind'>;

/** Longer ones are looked at as words that nobody knows. */
const longestWord = 40;

/** Longer ones may keep the text alive that they were cut from. */
const longestKept = 12;

/** Words met lately, each in the slot that its letters point to, until another takes it over. */
const slots = lazily(() => new Array<Word | undefined>(1 << 14).fill(undefined));

/** The word between two places. Most words of a text were met before. */
export function wordAt(text: string, start: number, end: number): Word {
  if (end - start > longestKept) return newWord(text.slice(start, end));
  const kept = slots();
  let sum = 0;
  for (let i = start; i < end; i += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  const slot = (sum ^ (sum >>> 13)) & (kept.length - 1);
  const known = kept[slot];
  if (known && isAt(text, start, end, known.text)) return known;
  return (kept[slot] = newWord(text.slice(start, end)));
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function newWord(text: string): Word {
  const code = text.charCodeAt(0);
  const straight = text.includes('\u2019') ? text.replace('\u2019', "'") : text;
  const word = text.length > longestWord ? '' : straight.toLowerCase();
  return {
    text,
    word,
    tags: lexicon().get(word) ?? 0,
    capital:
      (code >= 65 && code <= 90) ||
      (code >= 0xc0 && isUpper(text)) ||
      ((code === 0x61 || code === 0x65) && /^(?:al|el)-\p{Lu}/u.test(text)),
    kind: code >= 48 && code <= 57 ? 'number' : 'word',
  };
}

function isUpper(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0)!);
  return first !== first.toLowerCase();
}
