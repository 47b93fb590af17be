import type { Span } from '../extracted-quote.js';
import type { CueForm } from '../language/language.js';
import type { Run } from '../marks/runs.js';
import type { PlaceName } from './place-names.js';

/** What a word may be, as bits: a word is often several things. */
export const tag = {
  determiner: 1 << 0,
  pronoun: 1 << 1,
  preposition: 1 << 2,
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  auxiliary: 1 << 5,
  adverb: 1 << 6,
  person: 1 << 7,
  plural: 1 << 8,
  body: 1 << 9,
  title: 1 << 10,
  honorific: 1 << 11,
  male: 1 << 12,
  female: 1 << 13,
  givenName: 1 << 14,
  cue: 1 << 15,
  calendar: 1 << 16,
  particle: 1 << 17,
  bodyName: 1 << 18,
  nationality: 1 << 19,
  country: 1 << 20,
  opener: 1 << 21,
  speechNoun: 1 << 22,
  verb: 1 << 23,
  place: 1 << 24,
  modifier: 1 << 25,
  object: 1 << 26,
  company: 1 << 27,
  headOfBody: 1 << 28,
  secondName: 1 << 29,
  silence: 1 << 30,
} as const;

/** What a word may be, and what it stands for. */
export interface Meaning {
  readonly tags: number;
  /** Of a form of a verb that reports speech. */
  readonly cue: CueForm | undefined;
  /** Of a word that place names begin with. */
  readonly place: PlaceName | undefined;
  /** Of a title that is cut short. */
  readonly inFull: string | undefined;
}

/** What is told of a word or a punctuation mark wherever it stands. */
export interface Entry extends Meaning {
  readonly text: string;
  /** In lower case with straight apostrophes; empty for a stretch in marks. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'quoted';
  readonly capital: boolean;
}

export const meaningless: Meaning = { tags: 0, cue: undefined, place: undefined, inFull: undefined };

/** All have one shape, which engines are fast with. */
export function entryOf(
  text: string,
  word: string,
  kind: Entry['kind'],
  capital = false,
  { tags, cue, place, inFull } = meaningless,
): Entry {
  return { text, word, tags, capital, kind, cue, place, inFull };
}

/** A word, a punctuation mark, or a stretch in quotation marks as one thing. */
export class Token implements Span, Entry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly word: string;
  readonly tags: number;
  readonly capital: boolean;
  readonly kind: Entry['kind'];
  readonly cue: CueForm | undefined;
  readonly place: PlaceName | undefined;
  readonly inFull: string | undefined;
  readonly run: Run | undefined;

  constructor(
    start: number,
    end: number,
    { text, word, tags, capital, kind, cue, place, inFull }: Entry,
    run?: Run,
  ) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.word = word;
    this.tags = tags;
    this.capital = capital;
    this.kind = kind;
    this.cue = cue;
    this.place = place;
    this.inFull = inFull;
    this.run = run;
  }
}

export function has(token: Token | undefined, tags: number): boolean {
  return token !== undefined && (token.tags & tags) !== 0;
}

export function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

export function isPunctuation(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'punctuation' && marks.includes(token.text);
}
