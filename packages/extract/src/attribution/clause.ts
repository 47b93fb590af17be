import type { CueSort } from '../language/language.js';
import type { Phrase } from '../mentions/phrase.js';

/** A subject and the words by which it speaks: "Lee said", "according to Lee", "Lee's claim". */
export interface Clause {
  /** Places of tokens: of the cue's words … */
  readonly cueFirst: number;
  readonly cueLast: number;
  /** … and of the clause, its subject included where that stands next to the cue. */
  readonly first: number;
  readonly last: number;
  /** Where the verb begins, with its auxiliaries and adverbs; as the cue where it is none. */
  readonly verbFirst: number;
  readonly lemma: string;
  readonly sorts: readonly (CueSort | 'source' | 'noun')[];
  readonly subject: Phrase | undefined;
  /** Stands within what another clause of the sentence reports. */
  readonly embedded: boolean;
  /** "did not say" */
  readonly negated: boolean;
  readonly shape: 'finite' | 'inverted' | 'participle' | 'infinitive' | 'source' | 'noun';
}
