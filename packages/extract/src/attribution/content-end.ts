import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';

/** The last token of what a clause reports from `start` on: where the sentence ends, or the same speaker says another thing. */
export function contentEnd(
  tokens: readonly Token[],
  clause: Clause,
  clauses: readonly Clause[],
  start: number,
): number {
  const next = clauses.find(
    (other) =>
      other.cueFirst > start &&
      !other.embedded &&
      (other.shape === 'source' ||
        (other.shape === 'participle' &&
          isPunctuation(tokens[other.first - 1], ',') &&
          other.sorts[0] !== 'finding' &&
          other.subject === clause.subject) ||
        isSecondVerb(tokens, clause, other) ||
        isBeside(tokens, other, start)),
  );
  if (isFronted(tokens, clause)) return commaFrom(tokens, start) - 1;
  if (!next) return tokens.length - 1;
  const stop =
    next.shape !== 'finite'
      ? next.first
      : next.subject === clause.subject
        ? next.verbFirst - 1
        : next.first - 2;
  return Math.max(start, stop - 1);
}

/** "noted" in "Lee said the ferry was late and noted that it was full", as against "Lee said it was late and seeks help". */
export function isSecondVerb(tokens: readonly Token[], clause: Clause, other: Clause): boolean {
  return (
    other.shape === 'finite' &&
    other.subject === clause.subject &&
    other.sorts[0] === 'speech' &&
    has(tokens[other.verbFirst - 1], tag.conjunction) &&
    !tokens.slice(other.verbFirst, other.cueFirst).some((token) => has(token, tag.auxiliary)) &&
    formAt(tokens, clause) === formAt(tokens, other)
  );
}

/** Somebody else says another thing: "Lee said the ferry was late, and the mayor warned that it was full". */
function isBeside(
  tokens: readonly Token[],
  { shape, sorts, subject, first }: Clause,
  start: number,
): boolean {
  return (
    shape === 'finite' &&
    sorts[0] === 'speech' &&
    subject !== undefined &&
    subject.first > start &&
    subject.relative === undefined &&
    has(tokens[first - 1], tag.conjunction) &&
    isPunctuation(tokens[first - 2], ',;')
  );
}

/** "After saying that the ferry was late, Lee left": content that ends before its sentence goes on. */
function isFronted(tokens: readonly Token[], { shape, verbFirst }: Clause): boolean {
  return shape === 'participle' && has(tokens[verbFirst - 1], tag.preposition | tag.subordinator);
}

function commaFrom(tokens: readonly Token[], start: number): number {
  const comma = tokens.findIndex((token, i) => i > start && isPunctuation(token, ','));
  return comma < 0 ? tokens.length : comma;
}

function formAt(tokens: readonly Token[], { cueFirst }: Clause): string | undefined {
  return tokens[cueFirst]!.cue?.form;
}
