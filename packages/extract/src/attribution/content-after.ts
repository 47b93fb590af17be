import type { Span } from '../extracted-quote.js';
import type { Phrase } from '../mentions/phrase.js';
import type { Token } from '../text/token.js';
import { pastAddressee, pastTime, thatAt } from './circumstances.js';
import type { Clause } from './clause.js';
import { contentEnd } from './content-end.js';
import { opensClause } from './opens-clause.js';
import { isQuestionWord } from './question-words.js';
import { spanOf } from './span-of.js';

const questions = /^(?:ask|wonder|explain|question)$/;

/** "Lee said (that) …": to the end of the sentence, or to the next clause beside it. */
export function contentAfter(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clause: Clause,
  clauses: readonly Clause[],
): Span | undefined {
  const { lemma, sorts, cueLast } = clause;
  const from = pastAddressee(tokens, phrases, lemma, cueLast + 1);
  const that = thatAt(tokens, from, clause);
  const start = that < 0 ? pastTime(tokens, from) : that + 1;
  const opens =
    that >= 0 ||
    (questions.test(lemma) && isQuestionWord(tokens[start]?.word ?? '')) ||
    (sorts.includes('clausal') && opensClause(tokens, start, clause));
  return opens ? spanOf(tokens, start, contentEnd(tokens, clause, clauses, start)) : undefined;
}
