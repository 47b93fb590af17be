import { bare, type Phrase } from '../mentions/phrase.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';

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

/** The phrase would be the subject of a clause of its own: "said Lee was". */
function followsAsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return has(token, tag.auxiliary) && token?.word !== "'s";
}
