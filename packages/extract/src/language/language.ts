import type { Stance } from '@onrecord/core';
import type { tag } from '../text/token.js';

/**
 * What the rules have to know of a language, besides the order of its words: they look for subject, verb and content where
 * English has them. Keys are in lower case, with straight apostrophes.
 */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Words by what they may be, often several things. */
  readonly lexicon: Readonly<Partial<Record<keyof typeof tag, readonly string[]>>>;
  /** Every form of every verb that reports speech. */
  readonly cueForms: ReadonlyMap<string, CueForm>;
  /** The small words that the rules go by, each with the English one that it stands for: "dass" for "that", "er" for "he". */
  readonly smallWords?: ReadonlyMap<string, string>;
  /** Words whose full stop ends no sentence, with it. One in lower case may have capitals in a text. */
  readonly abbreviations: ReadonlySet<string>;
  /** Titles that are cut short, with their full stops, each with what it is in full. */
  readonly titlesInFull?: ReadonlyMap<string, string>;
  /** Countries by their names, capitals, seats of power and adjectives. */
  readonly countries: ReadonlyMap<string, CountryWord>;
  /** Parts of countries that stand after a town: "Springfield, Ohio". */
  readonly regions: ReadonlySet<string>;
  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  readonly countryName: (code: string) => string | undefined;
  /** Without them no stances are drafted. */
  readonly stances?: StanceWords;
}

/** One form of a verb that reports speech. */
export interface CueForm {
  readonly lemma: string;
  /** What the verb does, the most telling use first. */
  readonly sorts: readonly CueSort[];
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing';
  /** What it does when no clause follows, by the particle after it: "for" in "called for", "" for none. */
  readonly acts?: ReadonlyMap<string, readonly SpeechAct[]> | undefined;
}

/**
 * - `speech`: reports words of any kind: "said"
 * - `naming`: gives a thing a name or a verdict: "called it"
 * - `thought`: tells what somebody thinks: "believes"
 * - `act`: announces, asks for or refuses: "proposed"
 * - `stage`: tells that somebody begins or goes on: "continued"
 * - `finding`: what polls, studies and papers do: "the poll shows that"
 * - `clausal`: besides one of these, a clause without "that" may follow: "she said he would"
 * - `nominal`: and a noun phrase after it nearly always begins that clause: "she said the plan the council made works"
 */
export type CueSort = 'speech' | 'naming' | 'thought' | 'act' | 'stage' | 'finding' | 'clausal' | 'nominal';

/** What a verb does by being said, told by its content where that is no clause. */
export type SpeechAct = 'commitment' | 'request' | 'thing' | 'judgement' | 'naming';

export interface CountryWord {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** A country's own name, as against its capital, its seat of power or its adjective. */
  readonly name?: true;
  /** A capital, which stands for the government when it speaks. */
  readonly capital?: true;
  readonly adjective?: true;
}

/** How a text says plainly where somebody stands on a thing. */
export interface StanceWords {
  readonly verbs: ReadonlyMap<string, Stance>;
  /** At the end of the words before the verb: what makes it another stance, or none. */
  readonly reversal: RegExp;
  /** From the end of the speaker's name to the verb, which is group 1 and looked ahead at. */
  readonly betweenNameAndVerb: RegExp;
  /** After the verb: the thing that its object names, as group 1. */
  readonly thing: RegExp;
  /** At the end of those words: what isn't part of the thing's name. */
  readonly pastThing: RegExp;
  /** Words before a thing that its name does without. */
  readonly article: RegExp;
}
