import type { Span } from '../extracted-quote.js';
import type { SpeechAct } from '../language/language.js';
import type { Phrase } from '../mentions/phrase.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import { pastTime } from './circumstances.js';
import type { Clause } from './clause.js';
import { isSecondVerb } from './content-end.js';
import { isHypothetical } from './hypothetical.js';
import { isListed } from './listed.js';
import { isQuestionWord } from './question-words.js';
import { spanOf } from './span-of.js';

const farthestTo = 12;
const notName =
  tag.preposition |
  tag.conjunction |
  tag.subordinator |
  tag.auxiliary |
  tag.calendar |
  tag.adverb |
  tag.pronoun |
  tag.cue;

/** What is promised, asked for or judged in no clause of its own: "to stay", "the council to wait", "the plan as too slow". */
export function actContent(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  clause: Clause,
  clauses: readonly Clause[],
): Span | undefined {
  if (!isDone(tokens, clause)) return undefined;
  const { cueFirst, cueLast } = clause;
  const known = tokens[cueFirst]!.cue?.acts;
  const next = cueLast + 1;
  const particle = tokens[next]?.word ?? '';
  const phrasal = particle ? known?.get(particle) : undefined;
  const start = pastTime(tokens, phrasal ? next + 1 : next);
  const acts = phrasal ?? known?.get('') ?? [];
  const act = acts.find((each) => opensAct(tokens, phrases, each, start));
  if (!act) return undefined;
  const from = act === 'request' ? toAfter(tokens, start) : start;
  const end = actEnd(tokens, clause, clauses, from);
  return tokens[end + 1]?.kind === 'quoted'
    ? undefined
    : spanOf(tokens, start, end, act === 'judgement' ? 3 : 2);
}

/** Not what might be done ("would support"), nor a thing told by who does it ("groups supporting the plan"). */
function isDone(tokens: readonly Token[], clause: Clause): boolean {
  const { shape, verbFirst, cueFirst, subject } = clause;
  if (shape === 'participle') return isPunctuation(tokens[verbFirst - 1], ',');
  if (shape !== 'finite') return false;
  const form = tokens[cueFirst]!.cue?.form;
  if (form === 'base' && subject && verbFirst > (subject.tail ?? subject.last) + 1) return false;
  return !isHypothetical(tokens, clause);
}

function opensAct(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  act: SpeechAct,
  start: number,
): boolean {
  if (act === 'commitment')
    return (
      tokens[start]?.word === 'to' && isVerbLike(tokens[start + 1]) && !has(tokens[start + 1], tag.silence)
    );
  if (act === 'thing' && isQuestionWord(tokens[start]?.word ?? '')) return true;
  if (!opensThing(tokens, start)) return false;
  if (act === 'request') return toAfter(tokens, start) > 0;
  const named = objectEnd(tokens, phrases, start);
  if (act === 'naming') return named >= start && opensName(tokens[named + 1]);
  if (act === 'thing' && named >= start && has(tokens[named], tag.person)) return false;
  return named < start || !endsAct(tokens, named + 1);
}

function isVerbLike(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !has(token, tag.determiner | tag.pronoun | tag.preposition | tag.object)
  );
}

function opensThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    (token?.kind === 'word' || token?.kind === 'number') &&
    tokens[at + 1]?.word !== 'times' &&
    (has(token, tag.determiner | tag.object) ||
      !has(
        token,
        tag.preposition | tag.conjunction | tag.subordinator | tag.auxiliary | tag.adverb | tag.pronoun,
      ))
  );
}

/** Where "to wait" begins in "urged the council to wait", or -1. */
function toAfter(tokens: readonly Token[], start: number): number {
  for (let i = start + 1; i < start + farthestTo && i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.word === 'to') {
      if (!isVerbLike(tokens[i + 1])) return -1;
      return tokens[i - 1]!.word === 'not' ? i - 1 : i;
    }
    if (isPunctuation(token, ',') && isListed(tokens, i + 1, tokens.length)) continue;
    if (token.kind === 'punctuation' || token.kind === 'quoted') return -1;
    if (has(token, tag.auxiliary) && token.word !== 'not' && token.word !== "'s") return -1;
  }
  return -1;
}

/** Where a name or a pronoun that is judged ends; before it where none begins. */
function objectEnd(tokens: readonly Token[], phrases: readonly Phrase[], start: number): number {
  if (has(tokens[start], tag.object)) return start;
  const phrase = phrases.find(({ first }) => first === start);
  return phrase && !phrase.owns ? phrase.last : start - 1;
}

/** "a liar" in "called him a liar" */
function opensName(token: Token | undefined): boolean {
  return token?.kind === 'word' && (has(token, tag.determiner) || !has(token, notName));
}

/** "endorsed Ada Lee" tells whom somebody is for, and nothing that they say. */
function endsAct(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    token.kind === 'punctuation' ||
    has(token, tag.conjunction | tag.calendar | tag.adverb) ||
    (has(token, tag.preposition) && !/^(?:for|as|of|over|against|to)$/.test(token.word)) ||
    (has(token, tag.subordinator) && !/^(?:as|that|who|which|whose|whom)$/.test(token.word))
  );
}

/** At a comma, at time and at what happens meanwhile, or where the same speaker does another thing. */
function actEnd(tokens: readonly Token[], clause: Clause, clauses: readonly Clause[], start: number): number {
  const other = clauses.find((each) => each.cueFirst > start && isSecondVerb(tokens, clause, each));
  const stop = other ? other.verbFirst - 2 : tokens.length - 1;
  for (let i = start + 1; i <= stop; i += 1) {
    const token = tokens[i]!;
    if (isPunctuation(token, ',') && isListed(tokens, i + 1, stop)) continue;
    if (isPunctuation(token, ',;:—') || /^(?:after|although|because|but|though|when|while)$/.test(token.word))
      return i - 1;
    if (has(token, tag.calendar) && isName(token)) return tokens[i - 1]!.word === 'on' ? i - 2 : i - 1;
  }
  return stop;
}
