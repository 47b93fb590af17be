import type { Span } from '../extracted-quote.js';
import type { Phrase } from '../mentions/phrase.js';
import { has, tag, type Token } from '../text/token.js';
import { pastAddressee, pastTime, thatAt } from './circumstances.js';
import type { Clause } from './clause.js';
import { contentEnd } from './content-end.js';
import { isHypothetical } from './hypothetical.js';
import { opensClause } from './opens-clause.js';
import { isQuestionWord } from './question-words.js';
import { spanOf } from './span-of.js';

/** Time and place after the verb are no longer. */
const farthestInsertion = 16;
const questions =
  /^(?:ask|describe|detail|discuss|explain|mention|note|outline|question|recall|recount|reveal|say|show|state|tell|warn|wonder|write)$/;

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
  const start = that < 0 ? clauseFrom(tokens, pastTime(tokens, from), clause) : that + 1;
  const opens =
    that >= 0 ||
    (questions.test(lemma) && isQuestionWord(tokens[start]?.word ?? '') && !isHypothetical(tokens, clause)) ||
    (sorts.includes('clausal') && opensClause(tokens, start, clause));
  return opens ? spanOf(tokens, start, contentEnd(tokens, clause, clauses, start)) : undefined;
}

/** Where a clause begins that time and place stand before: "said at a rally he would". */
function clauseFrom(tokens: readonly Token[], from: number, { sorts, shape }: Clause): number {
  if (!sorts.includes('nominal') || shape === 'infinitive') return from;
  if (!has(tokens[from], tag.preposition)) return from;
  for (let i = from + 2; i < from + farthestInsertion && i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind === 'punctuation' || token.kind === 'quoted' || has(token, tag.subordinator)) return from;
    if (has(token, tag.pronoun) && has(tokens[i + 1], tag.auxiliary | tag.verb | tag.adverb)) return i;
  }
  return from;
}
