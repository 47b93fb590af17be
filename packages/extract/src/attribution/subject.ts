import type { Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import { beforeApposition } from './apposed-subject.js';
import { beforeBracket } from './before-bracket.js';
import type { Clause } from './clause.js';
import { startsClause } from './starts-clause.js';
import { climbed, endingAt, unknownNoun, withEarlier } from './whole-noun.js';

/** The subject of a verb group that begins at a place: right before it, or before an apposition or a "who". */
export function subjectBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
  clauses: readonly Clause[],
): Phrase | undefined {
  let at = verb - 1;
  if (isPunctuation(tokens[at], ')]')) at = beforeBracket(tokens, at);
  const token = tokens[at];
  if (!token) return undefined;
  if (token.word === 'who' || token.word === 'which' || (token.word === 'that' && at > 0)) {
    return relativeSubject(tokens, phrases, at);
  }
  if (isPunctuation(token, ',') || (isPunctuation(token, '—') && at > 2))
    return beforeApposition(tokens, phrases, at, clauses) ?? clauseSubject(tokens, phrases, verb, clauses);
  if (has(token, tag.conjunction) || token.word === 'then')
    return clauseSubject(tokens, phrases, at, clauses);
  if (token.kind !== 'word' && token.kind !== 'number') return undefined;
  if (has(token, tag.calendar)) {
    // "Lee on Monday said"
    let back = at - 1;
    while (
      back >= 0 &&
      (tokens[back]!.kind === 'number' ||
        has(tokens[back], tag.calendar | tag.preposition | tag.adverb | tag.determiner))
    )
      back -= 1;
    if (isPunctuation(tokens[back], ',')) return beforeApposition(tokens, phrases, back, clauses);
    // "a poll released on Monday found"
    const reduced = tokens[back]?.word.endsWith('ed') ? endingAt(phrases, back - 1) : undefined;
    const phrase = reduced ?? endingAt(phrases, back);
    return phrase && climbed(tokens, phrases, phrase);
  }
  const phrase = endingAt(phrases, at);
  if (phrase) return phrase.owns ? undefined : withEarlier(tokens, phrases, climbed(tokens, phrases, phrase));
  return unknownNoun(tokens, phrases, at);
}

/** The subject that a sentence or its last clause began with, for "…, adding that" and "… and said". */
export function clauseSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  before: number,
  clauses: readonly Clause[],
): Phrase | undefined {
  const joined = has(tokens[before - 1], tag.conjunction) || has(tokens[before], tag.conjunction);
  const last = clauses.findLast(
    ({ subject, shape, cueFirst, embedded }) =>
      subject &&
      cueFirst < before &&
      shape !== 'noun' &&
      shape !== 'source' &&
      !embedded &&
      (joined || subject.relative === undefined),
  );
  if (last) return last.subject;
  const starting = phrases.filter(
    (phrase) => phrase.first < before && !phrase.owns && startsClause(tokens, phrase),
  );
  return (
    starting.find(
      ({ first, last }) => !(isPunctuation(tokens[first - 1], ',') && isPunctuation(tokens[last + 1], ',')),
    ) ??
    starting[0] ??
    phrases.find(
      (phrase) =>
        phrase.first < before && !phrase.owns && phrase.kind !== 'noun' && !afterPreposition(tokens, phrase),
    )
  );
}

function afterPreposition(tokens: readonly Token[], { first }: Phrase): boolean {
  return has(tokens[first - 1], tag.preposition);
}

function relativeSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
): Phrase | undefined {
  let before = at - 1;
  if (isPunctuation(tokens[before], ',')) before -= 1;
  if (isPunctuation(tokens[before], ')')) before = beforeBracket(tokens, before);
  const phrase = endingAt(phrases, before) ?? unknownNoun(tokens, phrases, before);
  if (!phrase) return undefined;
  return { ...(tokens[at]!.word === 'who' ? personOf(tokens, phrases, phrase) : phrase), relative: at };
}

/** "one of the workers at the plant who said" */
function personOf(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): Phrase {
  const owner = climbed(tokens, phrases, phrase);
  return owner.kind === 'name' || has(tokens[owner.last], tag.person) ? owner : phrase;
}
