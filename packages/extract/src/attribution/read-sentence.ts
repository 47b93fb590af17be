import type { Phrase } from '../mentions/phrase.js';
import type { Actor } from '../mentions/register.js';
import type { Sentence } from '../text/sentences.js';
import type { Clause } from './clause.js';
import type { Passage } from './passage.js';

/** A sentence with all that was found in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  readonly actors: ReadonlyMap<Phrase, Actor>;
  readonly passages: readonly Passage[];
}
