import type { Mention } from '../extracted-quote.js';
import type { Actor } from '../mentions/register.js';
import type { Run } from '../marks/runs.js';
import type { Sentence } from '../text/sentences.js';
import type { Clause } from './clause.js';
import type { Relation } from './govern.js';

/** How a passage came to its speaker. */
export type Ground =
  Relation | 'same-paragraph' | 'later-in-paragraph' | 'introduced' | 'continued' | 'carried' | 'unknown';

/** A stretch in marks, and what was found out about it. */
export interface Passage {
  readonly run: Run;
  readonly sentence: Sentence;
  /** Which sentence of its paragraph that is. */
  readonly order: number;
  /** The place of its token. */
  readonly at: number;
  readonly words: number;
  ground: Ground;
  clause?: Clause | undefined;
  /** The nearest words that name the speaker. */
  mention?: Mention | undefined;
  actor?: Actor | undefined;
  attribution: 'direct' | 'mixed' | 'term';
  /** Goes on where an earlier one broke off. */
  continues?: Passage | undefined;
}

/** An actor, and the words that name them. */
export type Named = Required<Pick<Passage, 'actor' | 'mention'>>;
