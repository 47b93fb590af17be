import type { Article } from '@onrecord/core';
import type { Cue, Mention, Span } from '../extracted-quote.js';

/** An article as it was found, for an editor to correct. */
export interface Draft {
  /** Passes `parseArticle`; each direct and mixed quote is `verbatim` in `text`. */
  readonly article: Article;
  /** The text that the quotes are anchored in: the input, or what an HTML page says. */
  readonly text: string;
  /** What each quote rests on, in the article's order. */
  readonly evidence: readonly Evidence[];
  /** What needs a human eye: the article as a whole, then in the order of its parts. */
  readonly review: readonly ReviewNote[];
}

export interface Evidence {
  /** The quote's id. */
  readonly quote: string;
  /** From 0 to 1: how likely it is that both the words and the speaker are right. */
  readonly confidence: number;
  /** What the confidence rests on. */
  readonly reason: string;
  /** Of a later part of a split quote: the id of the first. */
  readonly continues?: string;
  /** The words that report it, and those that name the speaker. Those that a block quotation shows aren't in the text. */
  readonly cue?: Cue;
  readonly mention?: Mention;
}

/** One thing to look at. `start` and `end` are offsets in the draft's text, absent where no words of it are meant. */
export interface ReviewNote extends Partial<Span> {
  readonly about: Subject;
  /** Its place in the article, such as `quotes[3].speaker`. */
  readonly path: string;
  readonly reason: string;
}

/**
 * - `headline`, `language`, `url`: of the article
 * - `speaker`: who says a quote; `words`: where a quote begins or ends; `wording`: a paraphrase is to be put in own words
 * - `term`: words in marks that were left out, as nobody is known to use them
 * - `name`: names that were taken for one actor; `country`: none is known; `kind`: what the actor is
 * - `topic`, `stance`: to be named, or to be confirmed
 */
export type Subject =
  | 'headline'
  | 'language'
  | 'url'
  | 'speaker'
  | 'words'
  | 'wording'
  | 'term'
  | 'name'
  | 'kind'
  | 'country'
  | 'topic'
  | 'stance';
