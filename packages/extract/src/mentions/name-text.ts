import type { Token } from '../text/token.js';
import type { Phrase } from './phrase.js';

/** The words of a name, in lower case. */
export function wordsOf(tokens: readonly Token[], { nameFirst, nameLast }: Phrase): string[] {
  const words: string[] = [];
  for (let i = nameFirst; i <= nameLast; i += 1) {
    const { word } = tokens[i]!;
    if (word !== '') words.push(word.endsWith('.') ? word.slice(0, -1) : word);
  }
  return words;
}

/** The words between two places, with one space for any white space. */
export function nameText(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  let end = Infinity;
  for (let i = first; i <= last; i += 1) {
    const token = tokens[i]!;
    if (token.start > end) text += ' ';
    text += token.text;
    end = token.end;
  }
  return text;
}

export function lastOf(words: readonly string[]): string {
  for (let i = words.length - 1; i > 0; i -= 1)
    if (!/^(?:jr|sr|ii|iii|iv)$/.test(words[i]!) && words[i] !== ',') return words[i]!;
  return words[0]!;
}

export function initials(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|for|and|the|&|on)$/.test(word))
    .map((word) => word[0])
    .join('');
}

export function isFuller(words: readonly string[], than: readonly string[]): boolean {
  return than.every((word) => words.includes(word));
}

/** "van der Wielen" is the end of "Anneke van der Wielen". */
export function endsAlike(words: readonly string[], end: readonly string[]): boolean {
  return words.length > end.length && end.every((word, i) => word === words[words.length - end.length + i]);
}

export function sameGiven(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
