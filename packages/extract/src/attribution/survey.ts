import type { Span } from '../extracted-quote.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';
import { contentEnd } from './content-end.js';
import { spanOf } from './span-of.js';

const surveys = /^(?:polls?|surveys?|study|studies|ratings?|figures|data|research|analysis|averages?)$/;
const verbs = /^(?:show|find|suggest|indicate|put|give)$/;

/** What polls and studies find, without a verb of its own: "the poll showed Lee ahead by a point". */
export function surveyContent(
  tokens: readonly Token[],
  clause: Clause,
  clauses: readonly Clause[],
): Span | undefined {
  const { lemma, cueLast, subject } = clause;
  if (!subject || !verbs.test(lemma)) return undefined;
  const words = tokens.slice(subject.first, (subject.tail ?? subject.last) + 1);
  const start = cueLast + 1;
  const opening = tokens[start];
  if (
    !words.some(({ word }) => surveys.test(word)) ||
    (opening?.kind !== 'word' && opening?.kind !== 'number') ||
    isPunctuation(opening, ',') ||
    has(opening, tag.preposition | tag.conjunction)
  )
    return undefined;
  return spanOf(tokens, start, contentEnd(tokens, clause, clauses, start));
}
