import { countryNamed } from '../text/place-names.js';
import { has, isName, isPunctuation, tag, type Token } from '../text/token.js';
import type { Phrase } from './phrase.js';
import { nameText } from './name-text.js';
import type { Actor } from './register.js';

/** The name of the body that a noun means here. */
type BodyOf = (tokens: readonly Token[], first: number, last: number) => string | undefined;

/** Notes role, affiliation and country from the words before a name and the apposition after it. */
export function describe(actor: Actor, tokens: readonly Token[], phrase: Phrase, bodyOf: BodyOf): void {
  if (actor.type !== 'person') return;
  const start = has(tokens[phrase.first], tag.determiner) ? phrase.first + 1 : phrase.first;
  const beforeName = has(tokens[phrase.nameFirst - 1], tag.honorific)
    ? phrase.nameFirst - 2
    : phrase.nameFirst - 1;
  if (beforeName >= start) {
    noteRole(actor, tokens, start, beforeName, bodyOf);
  }
  if (!isPunctuation(tokens[phrase.nameLast + 1], ',')) return;
  let from = phrase.nameLast + 2;
  if (tokens[from]?.kind === 'number' && isPunctuation(tokens[from + 1], ',')) from += 2;
  if (has(tokens[from], tag.determiner)) from += 1;
  let to = from;
  let noun = -1;
  while (
    to < tokens.length &&
    to < from + 8 &&
    tokens[to]!.kind === 'word' &&
    (tokens[to]!.word === "'s" ||
      !has(tokens[to], tag.auxiliary | tag.subordinator | tag.conjunction | tag.pronoun))
  ) {
    if (noun < 0 && has(tokens[to], tag.cue) && !has(tokens[to], tag.modifier | tag.person | tag.title))
      return;
    if (noun >= 0 && has(tokens[to], tag.preposition)) break;
    if (has(tokens[to], tag.preposition)) return;
    if (has(tokens[to], tag.person | tag.title)) noun = to;
    to += 1;
  }
  // "… Ada Lee, Judge Ben Kim said"
  if (noun >= 0 && !(isName(tokens[noun]) && isName(tokens[noun + 1]))) {
    noteRole(actor, tokens, from, noun, bodyOf);
    if (tokens[noun + 1] && /^(?:of|for|at|with|from)$/.test(tokens[noun + 1]!.word)) {
      let at = noun + 2;
      if (tokens[at]?.word === 'the') at += 1;
      const first = at;
      while (
        at < tokens.length &&
        (isName(tokens[at]) ||
          (at > first && /^(?:of|for|and|&|the)$/.test(tokens[at]!.word) && isName(tokens[at + 1])))
      )
        at += 1;
      if (at > first) actor.affiliation ??= nameText(tokens, first, at - 1);
    }
  }
}

/** Notes a role with whose it is: "Canada's transport minister", "the company's spokesperson". */
export function noteRole(
  actor: Actor,
  tokens: readonly Token[],
  first: number,
  last: number,
  bodyOf: BodyOf,
): void {
  actor.country ??= countryIn(tokens, first, last);
  const { word, inFull } = tokens[last]!;
  actor.nouns.add(inFull ?? word);
  if (actor.role) return;
  while (last > first && tokens[last]!.word === "'s") last -= 1;
  const owner = tokens.findIndex(({ word }, i) => i > first && i < last && word === "'s");
  if (owner > 0) {
    actor.role = nameText(tokens, owner + 1, last);
    actor.affiliation ??= isName(tokens[owner - 1])
      ? nameText(tokens, first, owner - 1)
      : bodyOf(tokens, first, owner - 1);
    return;
  }
  actor.role = nameText(tokens, first, last);
  // The first word of a sentence has a capital anyway.
  let end =
    first === 0 && !countryNamed(tokens, 0, 0) && !isLoud(tokens[0]!) && !isName(tokens[1])
      ? last + 1
      : first;
  while (
    end <= last &&
    isName(tokens[end]) &&
    !has(tokens[end], tag.person | tag.title | tag.nationality | tag.modifier)
  )
    end += 1;
  if (end > first && end <= last) actor.affiliation ??= nameText(tokens, first, end - 1);
}

function isLoud({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

export function countryIn(tokens: readonly Token[], first: number, last: number): string | undefined {
  for (let i = first; i <= last; i += 1) {
    if (!tokens[i]!.capital) continue;
    const country = countryNamed(tokens, i, i) ?? (i < last ? countryNamed(tokens, i, i + 1) : undefined);
    if (country) return country.code;
  }
  return undefined;
}
