import { bare, type Phrase } from '../mentions/phrase.js';
import { withTail } from '../mentions/with-tail.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';

/** "according to Lee", and the name after a dash that follows a quotation. */
export function sourceClause(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
): Clause | undefined {
  const token = tokens[i]!;
  if (token.word === 'according' && tokens[i + 1]?.word === 'to') {
    const source = phraseFrom(tokens, phrases, i + 2);
    const subject = source && withTail(tokens, phrases, source);
    return sourced('according to', i, i + 1, subject?.tail ?? subject?.last ?? i + 1, subject);
  }
  if (!isPunctuation(token, '—-') || tokens[i - 1]?.kind !== 'quoted') return undefined;
  // “…” — Ada Lee, teacher
  const subject = phrases.find(({ first }) => first === i + 1);
  const signs =
    subject?.kind === 'name' &&
    tokens.length < i + 16 &&
    !tokens.some((other, at) => at > i && has(other, tag.auxiliary | tag.cue));
  return signs ? sourced('—', i, i, subject.last, subject) : undefined;
}

function sourced(
  lemma: string,
  first: number,
  cueLast: number,
  last: number,
  subject: Phrase | undefined,
): Clause {
  return {
    cueFirst: first,
    cueLast,
    first,
    verbFirst: first,
    last,
    lemma,
    sorts: ['source'],
    subject,
    embedded: false,
    negated: false,
    shape: 'source',
  };
}

/** The phrase that begins at a place, its adverbs passed over. */
function phraseFrom(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Phrase | undefined {
  while (has(tokens[at], tag.adverb)) at += 1;
  const found = phrases.find(({ first, last }) => first >= at && first <= at + 1 && last >= at);
  if (found) return found;
  // An unknown noun: "according to the ledger".
  if (has(tokens[at], tag.determiner) || tokens[at]?.kind === 'word') {
    let last = at;
    while (
      last + 1 < tokens.length &&
      last < at + 5 &&
      tokens[last + 1]!.kind === 'word' &&
      !has(
        tokens[last + 1],
        tag.preposition | tag.conjunction | tag.subordinator | tag.auxiliary | tag.calendar,
      )
    )
      last += 1;
    return bare('noun', at, last, false);
  }
  return undefined;
}
