import { bare, type Phrase } from '../mentions/phrase.js';
import { isPlace } from '../text/place-names.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';

const linking = /^(?:of|for|from|at|in|with|on|to|against|near|outside|behind|representing|including|under)$/;

/** From "the ministry" to "a spokesman" in "a spokesman for the ministry". */
export function climbed(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): Phrase {
  let current = phrase;
  for (let steps = 0; steps < 4; steps += 1) {
    const link = tokens[current.first - 1];
    const city =
      isPunctuation(link, ',') && isPlace(tokens, current.nameFirst, current.nameLast)
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

export function endingAt(phrases: readonly Phrase[], at: number): Phrase | undefined {
  return phrases.find(({ last }) => last === at);
}

/** "the memo" in "the memo said": a noun that no table knows, with an article or in the plural. */
export function unknownNoun(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  last: number,
): Phrase | undefined {
  const noun = tokens[last];
  if (
    noun?.kind !== 'word' ||
    has(noun, tag.preposition | tag.conjunction | tag.subordinator | tag.auxiliary | tag.pronoun | tag.object)
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

/** The same, from the one that comes last. */
export function withEarlier(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): Phrase {
  if (phrase.kind !== 'name' || tokens[phrase.first - 1]?.word !== 'and') return phrase;
  const before = endingAt(phrases, phrase.first - 2);
  if (before?.kind !== 'name' || before.owns || has(tokens[before.first - 1], tag.preposition)) return phrase;
  return { ...before, last: phrase.last, joined: phrase };
}
