import { has, isName, tag, type Token } from '../text/token.js';
import type { Phrase } from './phrase.js';

const always = /^(?:of|for|from|at|with|by|behind)$/;
const beforeNames = /^(?:in|on|near|outside)$/;
const longestNoun = 4;

/** A noun with what says whose or where: "a guard at the gate", "analysts at Poldark Securities". Ends before `limit`. */
export function withTail(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phrase: Phrase,
  limit = tokens.length,
): Phrase {
  if (phrase.kind !== 'noun') return phrase;
  let tail = phrase.last;
  for (let links = 0; links < 3; links += 1) {
    const link = tokens[tail + 1]?.word ?? '';
    const next = phrases.find(({ first }) => first === tail + 2);
    let end = -1;
    if (always.test(link)) end = next && next.kind !== 'pronoun' ? next.last : plainNoun(tokens, tail + 2);
    else if (beforeNames.test(link) && next?.kind === 'name') end = next.last;
    if (end < 0 || end >= limit || has(tokens[end], tag.speechNoun | tag.calendar)) break;
    tail = end;
    // "the watchdog's report"
    if (next?.owns) break;
  }
  return tail > phrase.last ? { ...phrase, tail } : phrase;
}

function plainNoun(tokens: readonly Token[], from: number): number {
  let at = has(tokens[from], tag.determiner) ? from + 1 : from;
  const first = at;
  while (at < tokens.length && at - first < longestNoun) {
    const token = tokens[at]!;
    if (
      token.kind !== 'word' ||
      has(
        token,
        tag.preposition |
          tag.conjunction |
          tag.subordinator |
          tag.auxiliary |
          tag.calendar |
          tag.pronoun |
          tag.object |
          tag.cue |
          tag.adverb,
      )
    )
      break;
    if (at > first && isName(token) !== isName(tokens[first])) break;
    at += 1;
  }
  return at > first ? at - 1 : -1;
}
