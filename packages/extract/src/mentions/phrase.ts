/** A noun phrase that may name a speaker, by the places of its tokens in a sentence. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** Where the proper name is within it; as the whole where there is none. */
  readonly nameFirst: number;
  readonly nameLast: number;
  /** Whether "'s" follows. */
  readonly owns: boolean;
  readonly isBody: boolean;
  /** The last token of what belongs to a noun: "a guard at the gate". */
  readonly tail: number | undefined;
  /** Another name that "and" joins to it. */
  readonly joined: Phrase | undefined;
  /** The "who" that stands for it in a relative clause. */
  readonly relative: number | undefined;
}

/** A phrase of nouns that no name is part of, whole and by itself. */
export function bare(kind: 'noun' | 'pronoun', first: number, last: number, isBody: boolean): Phrase {
  return {
    first,
    last,
    kind,
    nameFirst: first,
    nameLast: last,
    owns: false,
    isBody,
    tail: undefined,
    joined: undefined,
    relative: undefined,
  };
}
