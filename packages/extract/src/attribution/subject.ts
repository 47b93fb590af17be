import { countryWords, regionNames } from '../english/countries.js';
import { bare, type Phrase } from '../mentions/phrase.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';

const linking = /^(?:of|for|from|at|in|with|on|to|against|near|outside|behind|representing|including|under)$/;
const pronounObjects = tag.object;

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

/** The subject after an inverted cue: "said Lee", "said, on Monday, Lee" is too rare. */
export function subjectAfter(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
): Phrase | undefined {
  while (has(tokens[at], tag.adverb)) at += 1;
  const found = phrases.find(
    ({ first }) => first >= at && (first === at || (first <= at + 2 && isPlainWord(tokens, at, first))),
  );
  if (found && !found.owns)
    return followsAsVerb(tokens, found.last + 1) ? undefined : withJoined(tokens, phrases, found);
  const token = tokens[at];
  if (!token || (!has(token, tag.determiner) && !isName(token))) return undefined;
  let last = at;
  while (
    last + 1 < tokens.length &&
    last < at + 6 &&
    (tokens[last + 1]!.kind === 'word' || tokens[last + 1]!.kind === 'number') &&
    !has(
      tokens[last + 1],
      tag.preposition | tag.conjunction | tag.subordinator | tag.auxiliary | tag.calendar | tag.pronoun,
    )
  )
    last += 1;
  if (last === at && !isName(token)) return undefined;
  const next = tokens[last + 1];
  if (
    next &&
    !isPunctuation(next, '.,;:—?!') &&
    next.kind !== 'quoted' &&
    !/^(?:of|who|at|on|in)$/.test(next.word)
  )
    return undefined;
  return bare('noun', at, last, false);
}

/** "retired" in "said retired Gen. Ada Lee". */
function isPlainWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (
      token.kind !== 'word' ||
      token.capital ||
      has(
        token,
        tag.determiner |
          tag.preposition |
          tag.conjunction |
          tag.subordinator |
          tag.auxiliary |
          tag.calendar |
          tag.pronoun |
          tag.object,
      )
    )
      return false;
  }
  return true;
}

/** "Ada Lee and Ben Kim", from the one that comes first. */
function withJoined(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): Phrase {
  const next =
    tokens[phrase.last + 1]?.word === 'and'
      ? phrases.find(({ first }) => first === phrase.last + 2)
      : undefined;
  return next?.kind === phrase.kind && !next.owns && phrase.kind === 'name'
    ? { ...phrase, last: next.last, joined: next }
    : phrase;
}

/** The same, from the one that comes last. */
function withEarlier(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): Phrase {
  if (phrase.kind !== 'name' || tokens[phrase.first - 1]?.word !== 'and') return phrase;
  const before = endingAt(phrases, phrase.first - 2);
  if (before?.kind !== 'name' || before.owns || has(tokens[before.first - 1], tag.preposition)) return phrase;
  return { ...before, last: phrase.last, joined: phrase };
}

/** The phrase would be the subject of a clause of its own: "said Lee was". */
function followsAsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return has(token, tag.auxiliary) && token?.word !== "'s";
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

/** Whether a phrase stands where subjects do: not after a preposition, nor as an object. */
function startsClause(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.first - 1];
  if (!before) return true;
  if (isPunctuation(before, ',;:—.…')) return true;
  if (before.kind === 'quoted') return true;
  return (
    has(before, tag.conjunction | tag.subordinator | tag.opener | tag.adverb | tag.calendar) &&
    !has(before, tag.preposition)
  );
}

function afterPreposition(tokens: readonly Token[], { first }: Phrase): boolean {
  return has(tokens[first - 1], tag.preposition);
}

/** "Ohio" in "Ada Lee of Springfield, Ohio" */
function isRegion(tokens: readonly Token[], { nameFirst, nameLast }: Phrase): boolean {
  const words = tokens.slice(nameFirst, nameLast + 1).map(({ word }) => word);
  return regionNames().has(words.join(' ')) || countryWords().has(words.join(' '));
}

/** From "the ministry" to "a spokesman" in "a spokesman for the ministry". */
export function climbed(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): Phrase {
  let current = phrase;
  for (let steps = 0; steps < 4; steps += 1) {
    const link = tokens[current.first - 1];
    const city =
      isPunctuation(link, ',') && isRegion(tokens, current)
        ? endingAt(phrases, current.first - 2)
        : undefined;
    if (city) {
      current = city;
      continue;
    }
    if (link?.kind !== 'word' || !linking.test(link.word)) return current;
    // "two officials briefed on the talks"
    const briefed = tokens[current.first - 2];
    const reduced =
      briefed?.kind === 'word' &&
      (briefed.word.endsWith('ed') ||
        /^(?:familiar|close|known|seen|held|led|written|based|present)$/.test(briefed.word))
        ? endingAt(phrases, current.first - 3)
        : undefined;
    if (reduced?.kind === 'noun' && !reduced.owns) {
      current = reduced;
      continue;
    }
    const owner =
      endingAt(phrases, current.first - 2) ??
      (link.word === 'of' || link.word === 'for'
        ? unknownNoun(tokens, phrases, current.first - 2)
        : undefined);
    if (!owner || owner.owns || owner.kind === 'pronoun') return current;
    current = owner;
  }
  return current;
}

function endingAt(phrases: readonly Phrase[], at: number): Phrase | undefined {
  return phrases.find(({ last }) => last === at);
}

/** "the memo" in "the memo said": a noun that no table knows, with an article or in the plural. */
function unknownNoun(tokens: readonly Token[], phrases: readonly Phrase[], last: number): Phrase | undefined {
  const noun = tokens[last];
  if (
    noun?.kind !== 'word' ||
    has(
      noun,
      tag.preposition | tag.conjunction | tag.subordinator | tag.auxiliary | tag.pronoun | pronounObjects,
    )
  )
    return undefined;
  for (let at = last; at >= Math.max(0, last - 5); at -= 1) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' || token.kind === 'quoted') break;
    if (has(token, tag.determiner)) {
      const first = tokens[at - 1]?.word === 'of' && has(tokens[at - 2], tag.determiner) ? at - 2 : at;
      const phrase = bare('noun', first, last, !has(noun, tag.person));
      return climbed(tokens, phrases, phrase);
    }
    if (
      at < last &&
      has(token, tag.preposition | tag.conjunction | tag.subordinator | tag.auxiliary | tag.pronoun)
    )
      break;
  }
  if (noun.word.endsWith('s') && noun.word.length > 3) {
    return climbed(tokens, phrases, bare('noun', last, last, true));
  }
  return undefined;
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

function beforeBracket(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - 12); at -= 1)
    if (isPunctuation(tokens[at], '([')) return at - 1;
  return close - 1;
}

/** Whether what stands between two commas adds to a name, and is no clause of its own: "…, but it was late, said Lee". */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const opening = tokens[from + 1];
  if (has(opening, tag.conjunction) || has(opening, tag.pronoun)) return false;
  if (
    has(opening, tag.preposition | tag.subordinator) ||
    opening?.word.endsWith('ing') ||
    /^(?:who|whose|which|where)$/.test(opening?.word ?? '')
  )
    return true;
  let relative = false;
  for (let i = from + 1; i < to; i += 1) {
    if (/^(?:who|whose|which|where|that|when|while|as|after)$/.test(tokens[i]!.word)) relative = true;
    if (!relative && has(tokens[i], tag.auxiliary) && tokens[i]!.word !== "'s") return false;
  }
  return true;
}

/** The subject before an apposition that ends with a comma: "Lee, 43, a teacher in Springfield, said". */
export function beforeApposition(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  comma: number,
  clauses: readonly Clause[],
): Phrase | undefined {
  const floor = clauses.at(-1)?.last ?? -1;
  let found: Phrase | undefined;
  let nearest: Phrase | undefined;
  for (let at = comma - 1; at > floor && at >= Math.max(0, comma - 60); at -= 1) {
    const token = tokens[at]!;
    if (isPunctuation(token, ';:')) break;
    if (token.kind === 'quoted' && token.end - token.start > 40) break;
    if (!isPunctuation(token, ',—)')) continue;
    const end = token.text === ')' ? beforeBracket(tokens, at) : at - 1;
    const phrase = endingAt(phrases, end);
    if (!phrase || phrase.owns) continue;
    if (phrase.kind === 'pronoun' || !isApposition(tokens, at, comma)) continue;
    const whole = climbed(tokens, phrases, phrase);
    nearest ??= whole;
    if (startsClause(tokens, whole) || has(tokens[whole.first - 1], tag.adverb)) found = whole;
  }
  const subject = found ?? nearest;
  return subject && withEarlier(tokens, phrases, subject);
}
