import { bare, type Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';

const farthest = 24;

/**
 * The subject of "said" where nothing that names somebody stands right before it: "Nearly half said", "42% say",
 * "organizers of the push to stop it said". The first noun of the clause, or its words up to a preposition.
 */
export function looseSubject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  verb: number,
): Phrase | undefined {
  let first = verb;
  for (; first > Math.max(0, verb - farthest) && !opensBefore(tokens, first); first -= 1) {
    const token = tokens[first - 1]!;
    if (
      token.kind === 'quoted' ||
      (has(token, tag.auxiliary) && token.word !== "'s") ||
      has(token, tag.pronoun)
    )
      return undefined;
  }
  while (first < verb && has(tokens[first], tag.adverb)) first += 1;
  if (first >= verb || has(tokens[first], tag.preposition | tag.subordinator | tag.pronoun)) return undefined;
  const known = phrases.find(
    (phrase) => phrase.first >= first && phrase.first <= first + 1 && phrase.last < verb,
  );
  if (known) return known.owns ? undefined : known;
  let last = first;
  while (last + 1 < verb && goesOn(tokens, last + 1)) last += 1;
  // "an inside source"
  return bare('noun', first, /^(?:an?|the)$/.test(tokens[last]!.word) ? verb - 1 : last, false);
}

function opensBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isPunctuation(before, ',;:—.') ||
    (has(before, tag.conjunction) && isPunctuation(tokens[at - 2], ',;')) ||
    (has(before, tag.subordinator) && !/^(?:that|who|which|what)$/.test(before?.word ?? ''))
  );
}

/** "in 10" belongs to "six in 10". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (isPunctuation(token, '%-') || token.word === 'in' || token.word === 'out')
    return (
      tokens[at - 1]!.kind === 'number' || has(tokens[at - 1], tag.determiner) || isPunctuation(token, '%')
    );
  return token.kind !== 'punctuation' && !has(token, tag.preposition | tag.conjunction | tag.subordinator);
}
