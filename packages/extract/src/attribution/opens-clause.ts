import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';
import { isQuestionWord } from './question-words.js';

const noSubject = /^(?:so|nothing|no|yes|goodbye|hello|to|of|as|it\.)$/;
const openingPrepositions = /^(?:in|after|since|despite|under)$/;
const openingSubordinators = /^(?:if|while|unless|once|although|though|even)$/;
/** A thing follows these as often as a clause, so that only a plain verb tells. */
const takesThings = /^(?:find|show|claim|recall|maintain)$/;
/** A subject and its verb are no farther apart. */
const farthestVerb = 25;
const farthestRegularVerb = 8;

/** Whether a clause may begin here without "that": "he would", "the plan was". */
export function opensClause(tokens: readonly Token[], from: number, { lemma, sorts }: Clause): boolean {
  const token = tokens[from];
  if (!token || token.kind === 'punctuation' || token.kind === 'quoted') return false;
  const subordinate = openingSubordinators.test(token.word) && !tokens[from + 1]?.word.endsWith('ing');
  if (noSubject.test(token.word) || (isQuestionWord(token.word) && !subordinate)) return false;
  const counts =
    (/^(?:about|over|under|nearly|around)$/.test(token.word) && isCount(tokens[from + 1])) ||
    (token.word === 'at' && /^(?:least|most)$/.test(tokens[from + 1]?.word ?? ''));
  const prepositional = has(token, tag.preposition) && !subordinate && !counts;
  if (prepositional && !openingPrepositions.test(token.word)) return false;
  if (has(token, tag.auxiliary)) return false;
  const bare = sorts.includes('nominal') && !prepositional;
  for (let i = from + 1; i < from + farthestVerb && i < tokens.length; i += 1) {
    const next = tokens[i]!;
    if (isPunctuation(next, ';:?') || (isPunctuation(next, ',') && !bare && !subordinate)) break;
    if (isVerb(tokens, i)) return true;
    if (
      !prepositional &&
      !takesThings.test(lemma) &&
      (bare || i < from + farthestRegularVerb) &&
      maybeVerb(tokens, i)
    )
      return true;
  }
  return has(token, tag.pronoun) && !has(tokens[from + 1], tag.preposition) && tokens.length > from + 2;
}

function isCount(token: Token | undefined): boolean {
  return token?.kind === 'number' || has(token, tag.determiner) || token?.word === 'half';
}

/** Whether there is a verb between two tokens, both included, as "Last September" has none. */
export function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i <= last; i += 1) if (isVerb(tokens, i) || maybeVerb(tokens, i)) return true;
  return false;
}

function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.word === "'s")
    return has(tokens[i - 1], tag.pronoun) || /^(?:there|that|what|here)$/.test(tokens[i - 1]!.word);
  return has(token, tag.auxiliary) || (has(token, tag.verb) && !has(tokens[i - 1], tag.determiner));
}

/** By its ending: "helped", "helps". */
function maybeVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  return (
    token.kind === 'word' &&
    !token.capital &&
    /(?:ed|s)$/.test(token.word) &&
    token.word !== "'s" &&
    !has(token, tag.plural | tag.adverb | tag.determiner)
  );
}
