import type { Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';
import { beforeBracket } from './before-bracket.js';
import { startsClause } from './starts-clause.js';
import { climbed, endingAt, withEarlier } from './whole-noun.js';

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
