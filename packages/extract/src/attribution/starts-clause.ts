import type { Phrase } from '../mentions/phrase.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';

/** Whether a phrase stands where subjects do: not after a preposition, nor as an object. */
export function startsClause(tokens: readonly Token[], phrase: Phrase): boolean {
  const before = tokens[phrase.first - 1];
  if (!before) return true;
  if (isPunctuation(before, ',;:—.…')) return true;
  if (before.kind === 'quoted') return true;
  return (
    has(before, tag.conjunction | tag.subordinator | tag.opener | tag.adverb | tag.calendar) &&
    !has(before, tag.preposition)
  );
}
