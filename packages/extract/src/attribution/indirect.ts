import type { Span } from '../extracted-quote.js';
import type { Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import { actContent } from './act-content.js';
import type { Clause } from './clause.js';
import { contentAfter } from './content-after.js';
import { contentAround } from './content-around.js';
import { endsWithClause } from './govern.js';
import type { Passage } from './passage.js';
import { surveyContent } from './survey.js';
import { viewAfter } from './view.js';

/** Words reported without marks, and the clause that reports them. */
export interface Paraphrase {
  readonly spans: readonly [Span, ...Span[]];
  readonly clause: Clause;
  /** Does something by being said, as a promise does, rather than tell what is so. */
  readonly isAct: boolean;
}

/** The indirect speech of a sentence. Stretches in marks inside it belong to it. */
export function indirectSpeech(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  passages: readonly Passage[] = [],
): Paraphrase[] {
  const found: Paraphrase[] = [];
  const direct = passages.filter(({ attribution }) => attribution === 'direct');
  for (const clause of clauses) {
    if (!clause.subject || clause.negated || clause.embedded || hasGap(tokens, clause)) continue;
    const words = beforeSpeech(tokens, clause, direct);
    const spans = contentOf(words, phrases, clause, clauses).filter((span) => span !== undefined);
    const [first, ...rest] = spans;
    if (first) {
      found.push({ spans: [first, ...rest], clause, isAct: false });
      continue;
    }
    const act = actContent(words, phrases, clause, clauses);
    if (act) found.push({ spans: [act], clause, isAct: true });
  }
  return found;
}

/** The tokens up to where somebody goes on in their own words: "Lee said it was late: “We waited,” she added". */
function beforeSpeech(
  tokens: readonly Token[],
  { cueLast }: Clause,
  direct: readonly Passage[],
): readonly Token[] {
  const next = direct.find(({ at }) => at > cueLast);
  if (!next) return tokens;
  const { clause, at } = next;
  const own = clause && clause.verbFirst > cueLast && clause.verbFirst < at;
  const subject =
    own && clause.subject && clause.subject.first > cueLast ? clause.subject.first : clause?.verbFirst;
  const end = own ? Math.min(subject ?? at, clause.verbFirst) : at;
  return tokens.slice(0, has(tokens[end - 1], tag.conjunction) ? end - 1 : end);
}

/** What is said stands before: "the plan that Lee said would fail", "what she calls a trick". */
function hasGap(tokens: readonly Token[], { shape, subject }: Clause): boolean {
  if (shape !== 'finite' || !subject) return false;
  const before = tokens[subject.first - 1];
  if (before?.word === 'what' || before?.word === 'whom') return true;
  return /^(?:that|which)$/.test(before?.word ?? '') && !has(tokens[subject.first - 2], tag.cue);
}

function contentOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clause: Clause,
  clauses: readonly Clause[],
): (Span | undefined)[] {
  const { shape } = clause;
  if (shape === 'noun' || (shape === 'infinitive' && !goesOnTo(tokens, clause)) || clause.lemma === '—')
    return [];
  if (shape === 'source') return contentAround(tokens, phrases, clause, clauses);
  if (shape !== 'inverted') {
    const after =
      contentAfter(tokens, phrases, clause, clauses) ??
      surveyContent(tokens, clause, clauses) ??
      viewAfter(tokens, clause);
    if (after) return [after];
  }
  const first = asideFirst(tokens, clause);
  return isAside(tokens, clause, first)
    ? contentAround(tokens, phrases, first === clause.first ? clause : { ...clause, first }, clauses)
    : [];
}

/** "continued to insist", "went on to say", "are more likely to say": speech that is told by its infinitive. */
function goesOnTo(tokens: readonly Token[], { verbFirst }: Clause): boolean {
  const before = tokens[verbFirst - 1]?.word ?? '';
  return (
    /^(?:continu(?:e|es|ed|ing)|likely)$/.test(before) ||
    (before === 'on' && /^(?:goes|go|went|going)$/.test(tokens[verbFirst - 2]?.word ?? ''))
  );
}

/** Where what stands between a comma and its verb begins, though only the end of it is known: "teachers and union officials said". */
function asideFirst(tokens: readonly Token[], { first, shape, lemma }: Clause): number {
  if (shape !== 'finite' || (lemma !== 'say' && lemma !== 'tell')) return first;
  for (let at = first; at > Math.max(1, first - 6); at -= 1) {
    const before = tokens[at - 1]!;
    if (isPunctuation(before, ',—')) return has(tokens[at], tag.conjunction | tag.subordinator) ? first : at;
    if (before.kind !== 'word' || has(before, tag.auxiliary | tag.pronoun | tag.preposition)) break;
  }
  return first;
}

/** "…, Lee said", "As Lee said, …" */
function isAside(tokens: readonly Token[], clause: Clause, first: number): boolean {
  const { shape, sorts, lemma } = clause;
  const reports =
    (sorts[0] === 'speech' || sorts.includes('finding') || lemma === 'believe' || lemma === 'think') &&
    shape !== 'participle' &&
    sorts.includes('clausal');
  if (!reports || !endsWithClause(tokens, clause)) return false;
  if (first === 1) return tokens[0]!.word === 'as';
  return first >= 2 && isPunctuation(tokens[first - 1], ',—');
}
