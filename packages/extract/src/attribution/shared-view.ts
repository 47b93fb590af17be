import type { Phrase } from '../mentions/phrase.js';
import { has, tag, type Token } from '../text/token.js';
import type { Paraphrase } from './indirect.js';
import { spanOf } from './span-of.js';

const resonating = /^(?:resonate|resonates|resonated)$/;

/** What is said to be the view of others too: "his claim that trams are late resonates with riders". */
export function sharedViews(tokens: readonly Token[], phrases: readonly Phrase[]): Paraphrase[] {
  const at = tokens.findIndex(({ word }, i) => word === 'with' && resonating.test(tokens[i - 1]?.word ?? ''));
  const subject = at < 0 ? undefined : phrases.find(({ first }) => first === at + 1);
  const last = at - 2;
  const span = subject && !has(tokens[last], tag.auxiliary | tag.adverb) && spanOf(tokens, 0, last);
  if (!span) return [];
  const clause = {
    cueFirst: at - 1,
    cueLast: at,
    first: at - 1,
    verbFirst: at - 1,
    last: subject.last,
    lemma: 'resonate with',
    sorts: ['thought'],
    subject,
    embedded: false,
    negated: false,
    shape: 'finite',
  } as const;
  return [{ spans: [span], clause, isAct: true }];
}
