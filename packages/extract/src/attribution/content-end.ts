import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';

const fronting = /^(?:after|although|because|before|if|once|since|though|when|whenever|while)$/;

/** The last token of what a clause reports from `start` on: where the sentence ends, or the same speaker says another thing. */
export function contentEnd(
  tokens: readonly Token[],
  clause: Clause,
  clauses: readonly Clause[],
  start: number,
): number {
  if (isFronted(tokens, clause)) return commaFrom(tokens, start, clause) - 1;
  const closing = isInserted(tokens, clause) ? commaBeforeVerb(tokens, start) : -1;
  if (closing > 0) return closing - 1;
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

/** "After saying that the ferry was late, Lee left", "When Lee said it was late, Moe left": content that ends before its sentence goes on. */
function isFronted(tokens: readonly Token[], { shape, verbFirst, subject }: Clause): boolean {
  if (shape === 'participle') return has(tokens[verbFirst - 1], tag.preposition | tag.subordinator);
  return shape === 'finite' && subject !== undefined && opensSentence(tokens, subject.first - 1);
}

/** "After Lee said", "But when Lee said" */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  return fronting.test(tokens[at]?.word ?? '') && (at === 0 || (at === 1 && has(tokens[0], tag.conjunction)));
}

/** ", who said that the ferry was late, left": content inside a relative clause between commas. */
function isInserted(tokens: readonly Token[], { subject }: Clause): boolean {
  return subject?.relative !== undefined && isPunctuation(tokens[subject.relative - 1], ',');
}

/** The comma right before the verb by which the sentence goes on, or -1. */
function commaBeforeVerb(tokens: readonly Token[], start: number): number {
  return tokens.findIndex((token, i) => {
    const next = tokens[i + 1];
    return (
      i > start &&
      isPunctuation(token, ',') &&
      (has(next, tag.verb) || next?.cue?.form === 'past' || next?.cue?.form === 'third')
    );
  });
}

/** The comma before the main clause. Of a finite one, that isn't one before "and", "which" or "in". */
function commaFrom(tokens: readonly Token[], start: number, { shape }: Clause): number {
  const comma = tokens.findIndex(
    (token, i) =>
      i > start &&
      isPunctuation(token, ',') &&
      (shape === 'participle' || !has(tokens[i + 1], tag.conjunction | tag.subordinator | tag.preposition)),
  );
  return comma < 0 ? tokens.length : comma;
}

function formAt(tokens: readonly Token[], { cueFirst }: Clause): string | undefined {
  return tokens[cueFirst]!.cue?.form;
}
