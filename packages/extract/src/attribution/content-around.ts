import type { Span } from '../extracted-quote.js';
import type { Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import { pastAddressee } from './circumstances.js';
import type { Clause } from './clause.js';
import { contentEnd } from './content-end.js';
import { hasVerb } from './opens-clause.js';
import { spanOf } from './span-of.js';

const farthestComma = 12;

/** "…, Lee said, …" and "…, according to Lee": the sentence without the clause. */
export function contentAround(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clause: Clause,
  clauses: readonly Clause[],
): (Span | undefined)[] {
  const { first, shape } = clause;
  const opening = openingOf(tokens);
  const comma = commaAfter(tokens, phrases, clause, first <= opening);
  const goesOn = comma > 0 && !beginsAnother(tokens, comma + 1, clauses);
  const after = goesOn
    ? spanOf(tokens, comma + 1, contentEnd(tokens, clause, clauses, comma + 1))
    : undefined;
  const told = after || shape !== 'finite' || hasVerb(tokens, opening, first - 2);
  const least = after && tokens[opening]?.word !== 'as' ? 1 : 2;
  return [told ? spanOf(tokens, opening, first - 1, least) : undefined, after];
}

/** The comma after which the content goes on, or -1. */
function commaAfter(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clause: Clause,
  fronted: boolean,
): number {
  const { last, cueLast, lemma, shape } = clause;
  const end = Math.max(last, cueLast);
  const marks = shape === 'source' ? ',—' : ',—;';
  const from = shape === 'finite' ? pastAddressee(tokens, phrases, lemma, end + 1) : end + 1;
  if (isPunctuation(tokens[from], marks)) return from;
  if (shape === 'source' ? !fronted : !has(tokens[from], tag.preposition | tag.calendar | tag.adverb))
    return -1;
  for (let i = from; i < tokens.length && (shape === 'source' || i < from + farthestComma); i += 1) {
    if (isPunctuation(tokens[i], marks)) return has(tokens[i + 1], tag.conjunction) ? -1 : i;
    if (shape !== 'source' && (tokens[i]!.kind === 'quoted' || has(tokens[i], tag.auxiliary | tag.pronoun)))
      return -1;
  }
  return -1;
}

/** "…, Lee said, adding that …" */
function beginsAnother(tokens: readonly Token[], at: number, clauses: readonly Clause[]): boolean {
  const joined = has(tokens[at], tag.conjunction);
  return clauses.some(
    ({ verbFirst, shape }) =>
      verbFirst === (joined ? at + 1 : at) && (joined ? shape === 'finite' : shape === 'participle'),
  );
}

/** Past a dateline, and the conjunction that a sentence begins with. */
function openingOf(tokens: readonly Token[]): number {
  if (tokens[0] && tokens[0].text.length > 3 && tokens[0].text === tokens[0].text.toUpperCase()) {
    for (let i = 1; i < 12 && i < tokens.length; i += 1) if (isPunctuation(tokens[i], '—')) return i + 1;
  }
  const opens =
    has(tokens[0], tag.conjunction) ||
    /^(?:however|meanwhile|still|instead|also|then)$/.test(tokens[0]?.word ?? '');
  return opens ? (isPunctuation(tokens[1], ',') ? 2 : 1) : 0;
}
