import type { Sentence } from '../text/sentences.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';

/** How a clause and a stretch in marks stand to each other. */
export type Relation = 'after' | 'before' | 'inside' | 'end' | 'source' | 'noun' | 'subject';

export interface Governed {
  readonly clause: Clause;
  readonly relation: Relation;
  readonly score: number;
}

/** The clause that reports what stands in marks at a token, if one of the sentence does. */
export function governing(sentence: Sentence, at: number, clauses: readonly Clause[]): Governed | undefined {
  let best: Governed | undefined;
  for (const clause of clauses) {
    if (!clause.subject) continue;
    const governed = relationOf(sentence.tokens, at, clause);
    if (governed && (!best || governed.score > best.score)) best = governed;
  }
  return best;
}

function relationOf(tokens: readonly Token[], at: number, clause: Clause): Governed | undefined {
  const is = (relation: Relation, score: number): Governed => ({ clause, relation, score });
  const { shape, sorts } = clause;
  if (sorts[0] === 'stage' && clause.cueLast < at && !isPunctuation(tokens[at - 1], ',:')) return undefined;
  const weak = sorts[0] === 'act' ? 12 : sorts[0] === 'thought' ? 8 : 0;
  if (clause.first > at) {
    if (shape === 'participle' || shape === 'infinitive') return undefined;
    if (shape === 'noun') return undefined;
    const gap = clause.first - at - 1;
    if (shape === 'source') return is('source', 84 - gap / 4);
    const adjacent =
      gap === 0 ||
      ((gap === 1 || (gap === 2 && tokens[at + 2]!.word === 'as')) &&
        (isPunctuation(tokens[at + 1], ',—-.') || tokens[at + 1]!.word === 'as'));
    const ends = endsWithClause(tokens, clause);
    if (adjacent) return is('after', (ends ? 100 : 78) - weak);
    if (ends && isPunctuation(tokens[clause.first - 1], ',—') && sorts[0] !== 'act')
      return is('end', 70 - weak);
    return undefined;
  }
  // "Lee, who has ruled here since May, called it “…”"
  if (clause.subject?.relative !== undefined && hasComma(tokens, clause.cueLast + 2, at - 1))
    return undefined;
  if (clause.cueLast < at) {
    const gap = at - clause.cueLast - 1;
    if (shape === 'source') return is('source', 60 - gap / 2);
    const between = stop(tokens, clause.cueLast + 1, at);
    if (
      gap === 0 ||
      (gap === 1 &&
        (isPunctuation(tokens[at - 1], ',:') ||
          /^(?:that|as|it|him|her|them|how|why|of|about|for)$/.test(tokens[at - 1]!.word)))
    )
      return is(
        shape === 'noun' ? 'noun' : 'before',
        clause.embedded && sorts[0] !== 'speech' ? 55 : 96 - weak - (shape === 'noun' ? 4 : 0),
      );
    return is(
      'inside',
      75 -
        Math.min(gap, 60) * 0.4 -
        (clause.embedded ? 22 : 0) -
        (sorts[0] === 'speech' ? 0 : 6) -
        weak -
        between -
        (shape === 'noun' ? 10 : 0) -
        (shape === 'infinitive' ? 6 : 0),
    );
  }
  return undefined;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isPunctuation(tokens[i], ',')) return true;
  return false;
}

/** Whether nothing but time and place follow the clause, up to a stop or more quoted words. */
export function endsWithClause(tokens: readonly Token[], { last, cueLast, shape }: Clause): boolean {
  const next = tokens[Math.max(last, cueLast) + 1];
  if (!next || next.kind === 'quoted' || isPunctuation(next, '.,;:—?!')) return true;
  return (
    shape === 'inverted' ||
    (next.word !== 'that' &&
      (has(next, tag.preposition | tag.calendar | tag.adverb | tag.conjunction | tag.object) ||
        /^(?:reporters|supporters|journalists|when|while|as)$/.test(next.word) ||
        (next.kind === 'word' && next.capital)))
  );
}

function stop(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) if (isPunctuation(tokens[i], ';')) return 30;
  return 0;
}
