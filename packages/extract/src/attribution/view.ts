import type { Span } from '../extracted-quote.js';
import { has, isPunctuation, tag, type Token } from '../text/token.js';
import type { Clause } from './clause.js';
import { spanOf } from './span-of.js';

const feelings =
  /^(?:concern|concerns|fear|fears|doubt|doubts|regret|alarm|outrage|dismay|frustration|optimism)$/;

/** "expressed concern at …", "see the plan as …": a view without a clause. */
export function viewAfter(tokens: readonly Token[], { lemma, cueLast }: Clause): Span | undefined {
  const from = cueLast + 1;
  return isView(tokens, lemma, from) ? spanOf(tokens, from, viewEnd(tokens, from)) : undefined;
}

function isView(tokens: readonly Token[], lemma: string, from: number): boolean {
  if (lemma === 'express' || lemma === 'voice')
    return feelings.test(tokens[from]?.word ?? '') && has(tokens[from + 1], tag.preposition);
  if (lemma !== 'see' && lemma !== 'regard') return false;
  for (let i = from + 1; i < from + 8 && i < tokens.length; i += 1) {
    if (tokens[i]!.word === 'as') return true;
    if (tokens[i]!.kind !== 'word' || has(tokens[i], tag.auxiliary)) return false;
  }
  return false;
}

/** A view ends where the sentence says more of whose it is: "… but refrained from". */
function viewEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i += 1)
    if (isPunctuation(tokens[i], ',;—') || tokens[i]!.word === 'but') return i - 1;
  return tokens.length - 1;
}
