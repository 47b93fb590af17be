import { lazily } from './lazily.js';

/** A word, a mark or white space, and where it stands in UTF-16 code units. */
export interface WordSegment {
  readonly segment: string;
  readonly index: number;
  readonly isWordLike: boolean;
}

const segmenter = lazily(() => new Intl.Segmenter('en', { granularity: 'word' }));
/** `Intl.Segmenter` takes time by the square of a text's length, and each of its results holds on to the whole text. */
const longest = 2000;
const untilWord = /^[^]*[ \n、。](?=\p{L})/u;
const untilCharacter = /^[^]*[^\u200D](?=[^\p{M}\p{EMod}\u200D])/u;

/**
 * All of a text in its word segments (UAX #29). What has no word after a space, a line break or an ideographic full stop or
 * comma in 2000 code units is divided there as well, between characters.
 */
export function wordSegments(text: string): WordSegment[] {
  const segments: WordSegment[] = [];
  for (let start = 0; start < text.length;) {
    const piece = firstPiece(text.slice(start, start + longest + 1));
    for (const { segment, index, isWordLike = false } of segmenter().segment(piece)) {
      segments.push({ segment, index: start + index, isWordLike });
    }
    start += piece.length;
  }
  return segments;
}

function firstPiece(text: string): string {
  if (text.length <= longest) return text;
  return (untilWord.exec(text) ?? untilCharacter.exec(text))?.[0] ?? text;
}
