import { isLetter } from '../marks/mark.js';
import type { Run } from '../marks/runs.js';
import type { Sentence } from '../text/sentences.js';
import { isPunctuation } from '../text/token.js';

/** What a stretch in marks looks like by itself. */
export interface RunShape {
  readonly words: number;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Ends with punctuation of its own. */
  readonly stopped: boolean;
  /** Nearly every word has a capital, as in a title. */
  readonly titled: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Looks at the first words only of a long one. */
export function shapeOfRun(text: string, { start, end }: Run): RunShape {
  const content = text.slice(start, Math.min(end, start + 400));
  const words = countWords(content);
  return {
    words,
    capital: /^[\[('‘"“*]*[\p{Lu}\p{N}]/u.test(content),
    stopped: /[.,?!…—-]['’”"]?$/.test(text.slice(Math.max(start, end - 2), end)),
    titled: words > 1 && words < 9 && isTitle(content),
  };
}

/** Counts in plain English without a list of the words. */
function countWords(content: string): number {
  let count = 0;
  let inside = false;
  for (let i = 0; i < content.length; i += 1) {
    const code = content.charCodeAt(i);
    if (code > 0x7f && (code < 0x2010 || code > 0x2027)) return wordsOf(content).length;
    if (code < 0x80 && isLetter(code)) {
      if (!inside) count += 1;
      inside = true;
    } else inside &&= code === 0x27 || code === 0x2d || code === 0x2019;
  }
  return count;
}

function isTitle(content: string): boolean {
  const long = wordsOf(content).filter((each) => each.length > 3 || each !== each.toLowerCase());
  return (
    long.length > 0 && long.every((each) => each[0] !== each[0]!.toLowerCase()) && !/[.?!]$/.test(content)
  );
}

function wordsOf(content: string): string[] {
  return content.match(word) ?? [];
}

/** Whether a quotation makes up its sentence, or all but the words that report it. */
export function standsAlone({ tokens }: Sentence): boolean {
  return tokens.every((token) => token.kind === 'quoted' || token.kind === 'punctuation');
}

export function opensSentence({ tokens }: Sentence, at: number): boolean {
  for (let i = 0; i < at; i += 1) if (!isPunctuation(tokens[i], '—-–•*(')) return false;
  return true;
}
