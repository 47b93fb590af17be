import { bare, type Phrase } from '../mentions/phrase.js';
import { has, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';

/** "Lee's claim that", "her remark “…”" */
export function nounClause(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
): Clause | undefined {
  for (let at = i - 1; at >= Math.max(0, i - 4); at -= 1) {
    const token = tokens[at]!;
    if (token.word === "'s" || (token.kind === 'word' && /^(?:his|her|their|its)$/.test(token.word))) {
      const subject =
        token.word === "'s"
          ? phrases.findLast(({ last, owns }) => owns && last === at - 1)
          : bare('pronoun', at, at, false);
      return {
        cueFirst: i,
        cueLast: i,
        first: subject?.first ?? at,
        verbFirst: i,
        last: i,
        lemma: tokens[i]!.word,
        sorts: ['noun'],
        subject,
        embedded: false,
        negated: false,
        shape: 'noun',
      };
    }
    if (token.kind === 'punctuation' || has(token, tag.preposition | tag.auxiliary)) return undefined;
  }
  return undefined;
}
