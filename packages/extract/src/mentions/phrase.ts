import { has, tag, type Token } from '../text/token.js';

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

/** A name without anything before or after it. */
export function namePhrase(first: number, last: number): Phrase {
  return bare('name', first, last, false);
}

/** A phrase that is whole by itself, with no name as a part of it. */
export function bare(kind: Phrase['kind'], first: number, last: number, isBody: boolean): Phrase {
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

export function phrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  kind: Phrase['kind'],
  nameFirst: number,
  nameLast: number,
  isBody: boolean,
): Phrase {
  return {
    first,
    last,
    kind,
    nameFirst,
    nameLast,
    isBody,
    tail: undefined,
    joined: undefined,
    relative: undefined,
    owns: tokens[last + 1]?.word === "'s" && !isContraction(tokens, last + 2),
  };
}

/** "Lee's right", "Lee's been": hard to tell, and rare in print. */
function isContraction(tokens: readonly Token[], after: number): boolean {
  return has(tokens[after], tag.auxiliary | tag.adverb | tag.determiner);
}
