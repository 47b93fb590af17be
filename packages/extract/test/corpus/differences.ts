import type { ExtractedQuote, Span } from '../../src/extracted-quote.js';
import type { CorpusText, GoldPiece } from './read-corpus.js';
import { pairRuns, sameName, type Pair, type Run } from './runs.js';

/** What was found otherwise than an editor would, a line for each fault; none where all is right. */
export function differences(corpusText: CorpusText, found: readonly ExtractedQuote[]): string[] {
  const { text } = corpusText;
  const pairs = pairRuns(corpusText, found);
  return [
    ...pairs.flatMap((_, index) => runDifferences(text, pairs, index)),
    ...joinDifferences(text, pairs),
  ];
}

/** A run that is missed, one too many, or, at the first run of two pieces that match, how they differ. */
function runDifferences(text: string, pairs: readonly Pair[], index: number): string[] {
  const { gold, found } = pairs[index]!;
  if (!found) return [`missed ${gold!.piece.attribution}: ${words(text, gold!.span)}`];
  if (!gold) return [`extra ${found.piece.attribution}: ${words(text, found.span)}`];
  const first = pairs.findIndex(
    (pair) => pair.gold?.piece === gold.piece && pair.found?.piece === found.piece,
  );
  return first === index ? pieceDifferences(text, gold, found.piece) : [];
}

function pieceDifferences(text: string, { span, piece }: Run<GoldPiece>, found: ExtractedQuote): string[] {
  const at = (place?: Span) => place && text.slice(place.start, place.end);
  const { name, mention } = found.speaker ?? {};
  const mentionIsRight = piece.mention
    ? isWithin(mention, piece.mention)
    : !mention || isInParagraph(text, mention, span);
  const cueIsRight = isWithin(found.cue, piece.cue) || isWithin(piece.cue, found.cue);
  const facts: [what: string, right: boolean, got: string | undefined, expected: string | undefined][] = [
    ['attribution', found.attribution === piece.attribution, found.attribution, piece.attribution],
    ['speaker', sameName(name, piece.speaker), name, piece.speaker],
    ['mention', mentionIsRight, at(mention), at(piece.mention)],
    ['cue', cueIsRight, at(found.cue), at(piece.cue)],
  ];
  return facts
    .slice(0, piece.attribution === 'term' ? 1 : facts.length)
    .filter(([, right]) => !right)
    .map(
      ([what, , got = 'none', expected = 'none']) =>
        `${what} ${got}, expected ${expected}: ${words(text, span)}`,
    );
}

/** Runs of one piece that were found apart, and the reverse. */
function joinDifferences(text: string, pairs: readonly Pair[]): string[] {
  return pairs.flatMap(({ gold, found }, index) => {
    const next = pairs[index + 1];
    if (!gold || !found || !next?.gold || !next.found) return [];
    const joined = gold.piece === next.gold.piece;
    if (joined === (found.piece === next.found.piece)) return [];
    const both = `${words(text, gold.span)} and ${words(text, next.gold.span)}`;
    return [joined ? `apart: ${both}` : `joined: ${both}`];
  });
}

/** Whether a place stands in the same paragraph as a run. */
function isInParagraph(text: string, place: Span, run: Span): boolean {
  return !text.slice(Math.min(place.end, run.end), Math.max(place.start, run.start)).includes('\n');
}

/** An absent span is within an absent one, and in no other way. */
function isWithin(span: Span | undefined, outer: Span | undefined): boolean {
  if (!span || !outer) return span === outer;
  return outer.start <= span.start && span.end <= outer.end;
}

function words(text: string, { start, end }: Span): string {
  const all = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return all.length <= 40 ? `“${all}”` : `“${all.slice(0, 40).trimEnd()}…”`;
}
