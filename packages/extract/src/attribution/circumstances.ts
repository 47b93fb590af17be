import type { Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';

const addressing =
  /^(?:tell|warn|remind|assure|inform|ask|urge|advise|notify|reassure|promise|write|convince|persuade)$/;
const alwaysAddressed = /^(?:tell|remind|assure)$/;
const farthestThat = 16;

/** Past "reporters" or "the court" after "told". */
export function pastAddressee(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  lemma: string,
  from: number,
): number {
  if (!addressing.test(lemma)) return from;
  if (has(tokens[from], tag.object) || tokens[from]?.word === 'her') return from + 1;
  const phrase = phrases.find(({ first }) => first === from);
  if (phrase && phrase.kind !== 'pronoun') {
    let last = phrase.last;
    if (tokens[last + 1]?.word === "'s") {
      const owned = phrases.find(({ first }) => first === last + 2);
      last = owned?.last ?? last + 2;
    }
    return last + 1;
  }
  if (!alwaysAddressed.test(lemma)) return from;
  // "told the inquest the animal was": an addressee that no table knows is an article and a noun.
  if (has(tokens[from], tag.determiner)) return has(tokens[from + 2], tag.auxiliary) ? from : from + 2;
  let at = from;
  while (
    at < from + 4 &&
    tokens[at]?.kind === 'word' &&
    !has(tokens[at], tag.pronoun | tag.auxiliary | tag.subordinator | tag.preposition | tag.calendar)
  )
    at += 1;
  return at > from && has(tokens[at], tag.determiner | tag.pronoun | tag.subordinator) ? at : from;
}

/** Where "that" is, right here or after time and place: "said on Tuesday that", "said in a statement that". */
export function thatAt(tokens: readonly Token[], from: number, { first, lemma, sorts }: Clause): number {
  if (tokens[from]?.word === 'that') return from;
  if (first < 2 && isPunctuation(tokens[from], ',')) return thatPast(tokens, from + 2);
  // "shot back that"
  if (tokens[from]?.word === 'back' && tokens[from + 1]?.word === 'that') return from + 1;
  if (!sorts.includes('clausal')) return -1;
  if (
    pastTime(tokens, from) === from &&
    !has(tokens[from], tag.preposition | tag.adverb) &&
    !(addressing.test(lemma) && tokens[from]?.capital)
  )
    return -1;
  for (let i = from; i < from + farthestThat && i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.word === 'that' && !has(tokens[i + 1], tag.calendar))
      return has(tokens[i + 1], tag.auxiliary) ? -1 : i;
    if (
      token.kind === 'quoted' ||
      isPunctuation(token, '.,;:—') ||
      (has(token, tag.auxiliary) && token.word !== "'s") ||
      has(token, tag.pronoun)
    )
      return -1;
  }
  return -1;
}

/** Where "that" is after the next comma: "said, however, that". */
function thatPast(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + farthestThat && i < tokens.length; i += 1)
    if (isPunctuation(tokens[i], ',')) return tokens[i + 1]?.word === 'that' ? i + 1 : -1;
  return -1;
}

/** Past "on Tuesday", "last week", "also". */
export function pastTime(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 6 &&
    (has(tokens[at], tag.calendar) ||
      (/^(?:on|in|this|last|late|early|earlier|the|next|same)$/.test(tokens[at]?.word ?? '') &&
        leadsToTime(tokens, at + 1)) ||
      /^(?:also|earlier|later|recently|again|repeatedly|today|yesterday)$/.test(tokens[at]?.word ?? ''))
  )
    at += 1;
  return at;
}

function leadsToTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (has(token, tag.calendar)) return true;
  return (
    /^(?:this|last|late|early|next|same|following)$/.test(token?.word ?? '') &&
    has(tokens[at + 1], tag.calendar)
  );
}
