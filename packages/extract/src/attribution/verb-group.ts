import type { CueForm } from '../language/language.js';
import { has, tag, type Token } from '../text/token.js';

export interface VerbGroup {
  readonly first: number;
  readonly auxiliary: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly infinitive: boolean;
  readonly negated: boolean;
}

const formsOfBe = /^(?:is|are|was|were|be|been|being|'s|'re|isn't|aren't|wasn't|weren't|got|gets)$/;

/** The auxiliaries and adverbs before a verb. */
export function verbGroup(tokens: readonly Token[], at: number): VerbGroup {
  let first = at;
  let auxiliary = false;
  let passive = false;
  let infinitive = false;
  let negated = false;
  while (first > 0) {
    const token = tokens[first - 1]!;
    if (token.kind !== 'word') break;
    if (has(token, tag.auxiliary)) {
      if (token.word === "'s" && at - first > 0 && !formsOfBe.test(tokens[at - 1]!.word)) break;
      auxiliary = true;
      if (/n't$|^not$|^never$|^cannot$/.test(token.word)) negated = true;
      if (formsOfBe.test(token.word) && !passive) passive = true;
    } else if (token.word === 'to') infinitive = true;
    else if (
      !(has(token, tag.adverb) || (token.word.endsWith('ly') && !token.capital && token.word.length > 4)) ||
      has(token, tag.determiner)
    )
      break;
    first -= 1;
    if (infinitive || at - first > 6) break;
  }
  // An adverb at the very beginning belongs to the sentence.
  return { first, auxiliary, passive, progressive: passive, infinitive, negated };
}

/** "the claim", "her answer", "a report": a noun that looks like a verb. */
export function isNounHere(tokens: readonly Token[], at: number, cue: CueForm): boolean {
  const previous = tokens[at - 1];
  if (!previous) return cue.form === 'base' || cue.form === 'third';
  if (cue.form === 'ing') return has(previous, tag.determiner) && previous.word !== 'that';
  if (
    has(previous, tag.determiner) &&
    !has(previous, tag.pronoun) &&
    !(
      previous.word === 'that' ||
      previous.word === 'all' ||
      previous.word === 'both' ||
      previous.word === 'some' ||
      previous.word === 'many' ||
      previous.word === 'others'
    )
  )
    return true;
  if (cue.form === 'past' || cue.form === 'participle') return false;
  if (has(tokens[at], tag.person) && has(tokens[at + 1], tag.cue)) return true;
  if (previous.word === "'s" || has(tokens[at + 1], tag.auxiliary)) return true;
  return has(previous, tag.preposition) && previous.word !== 'to';
}

/** "Western states that vote today": a verb only in "the report states that the …". */
export function isTerritory(tokens: readonly Token[], at: number, { lemma, form }: CueForm): boolean {
  if (lemma !== 'state' || form === 'past' || form === 'ing') return false;
  return tokens[at + 1]?.word !== 'that' || has(tokens[at + 2], tag.auxiliary | tag.verb);
}
