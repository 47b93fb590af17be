import type { Attribution } from '@onrecord/core';
import type { ExtractedQuote, Span } from '../../src/extracted-quote.js';
import type { CorpusText, GoldPiece } from './read-corpus.js';
import { nearlySameWords, sameWords } from './same-words.js';

/** One span of a piece: a split quote has several. */
export interface Run<Piece> {
  readonly span: Span;
  readonly piece: Piece;
}

/** A run of the gold and the run that was found for it; either may lack the other. */
export interface Pair {
  readonly gold?: Run<GoldPiece>;
  readonly found?: Run<ExtractedQuote>;
}

/** In the order of the text, those of the gold first. */
export function pairRuns({ text, gold }: CorpusText, found: readonly ExtractedQuote[]): Pair[] {
  const left = runsOf(found);
  const pairs = runsOf(gold).map((run): Pair => {
    const same = run.piece.attribution === 'indirect' ? nearlySameWords : sameWords;
    const at = left.findIndex(({ span }) => same(text, run.span, span));
    return at < 0 ? { gold: run } : { gold: run, found: left.splice(at, 1)[0]! };
  });
  return [...pairs, ...left.map((run) => ({ found: run }))];
}

/** Whether two names say the same: "a harbour pilot" is "the harbour pilot". */
export function sameName(a: string | undefined, b: string | undefined): boolean {
  return bareName(a) === bareName(b);
}

export const isQuoted = (attribution: Attribution) => attribution === 'direct' || attribution === 'mixed';

const bareName = (name = '') =>
  name
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .replaceAll('’', "'");

const runsOf = <Piece extends { readonly spans: readonly Span[] }>(pieces: readonly Piece[]): Run<Piece>[] =>
  pieces.flatMap((piece) => piece.spans.map((span) => ({ span, piece })));
