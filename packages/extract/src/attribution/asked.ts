import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';
import type { Paraphrase } from './indirect.js';
import { isQuestionWord } from './question-words.js';
import { spanOf } from './span-of.js';

const asking = /^(?:asked|pressed|questioned)$/;
/** Between "asked" and its question: "asked on Monday by reporters in Varnia whether". */
const farthestQuestion = 8;

/** Questions that nobody is named to ask: "Asked whether he would stay, Lee said", "Lee said when asked why". */
export function askedQuestions(tokens: readonly Token[]): Paraphrase[] {
  const found: Paraphrase[] = [];
  tokens.forEach((token, at) => {
    if (!has(token, tag.cue) || !asking.test(token.word) || !isPassive(tokens, at)) return;
    const start = questionAfter(tokens, at);
    if (start < 0) return;
    const end = questionEnd(tokens, start);
    const span = tokens[end + 1]?.kind === 'quoted' ? undefined : spanOf(tokens, start, end);
    if (span) found.push({ spans: [span], clause: clauseOf(token, at), isAct: false });
  });
  return found;
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    !before ||
    (isPunctuation(before, ',') && tokens.some((token, i) => i > at && isPunctuation(token, ','))) ||
    /^(?:when|if|once|as|was|were|been)$/.test(before.word)
  );
}

function questionAfter(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < at + farthestQuestion && i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (isQuestionWord(token.word)) return i;
    if (token.kind !== 'word' || has(token, tag.auxiliary | tag.conjunction)) return -1;
  }
  return -1;
}

function questionEnd(tokens: readonly Token[], start: number): number {
  const comma = tokens.findIndex(
    (token, i) => i > start && (token.kind === 'quoted' || isPunctuation(token, ',;:—')),
  );
  return comma < 0 ? tokens.length - 1 : comma - 1;
}

function clauseOf({ word }: Token, at: number): Clause {
  return {
    cueFirst: at,
    cueLast: at,
    first: at,
    verbFirst: at,
    last: at,
    lemma: word,
    sorts: ['speech'],
    subject: undefined,
    embedded: false,
    negated: false,
    shape: 'participle',
  };
}
