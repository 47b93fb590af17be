import type { Phrase } from '../mentions/phrase.js';
import type { Sentence } from '../text/sentences.js';
import { has, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';
import { nounClause } from './noun-clause.js';
import { sourceClause } from './source-clause.js';
import { verbClause } from './verb-clause.js';

/** The clauses of a sentence that report speech, in order. */
export function clausesOf({ tokens }: Sentence, phrases: readonly Phrase[]): Clause[] {
  const clauses: Clause[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const clause = clauseAt(tokens, phrases, i, clauses);
    if (clause) clauses.push(clause);
  }
  return clauses;
}

function clauseAt(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  before: readonly Clause[],
): Clause | undefined {
  const token = tokens[i]!;
  if (!has(token, tag.cue | tag.speechNoun))
    return token.kind === 'punctuation' || token.word === 'according'
      ? sourceClause(tokens, phrases, i)
      : undefined;
  const isVerb = has(token, tag.cue) && !(token.capital && i > 0 && tokens[i - 1]!.kind === 'word');
  const clause = isVerb ? verbClause(tokens, phrases, i, token.cue!, before) : undefined;
  return clause ?? (has(token, tag.speechNoun) ? nounClause(tokens, phrases, i) : undefined);
}
