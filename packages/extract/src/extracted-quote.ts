import type { Attribution } from '@onrecord/core';

/** A stretch of the text: UTF-16 offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of reported speech, and who it is said to come from. */
export interface ExtractedQuote {
  /** Where its words are, in order and without the quotation marks. A split quote has several spans; none overlap. */
  readonly spans: readonly [Span, ...Span[]];
  readonly attribution: Attribution;
  /** The words that report it ("said", "according to"); absent where nothing does. */
  readonly cue?: Cue;
  /** Who speaks; absent where the text doesn't tell. */
  readonly speaker?: Speaker;
  /** From 0 to 1: how likely it is that both the words and the speaker are right. */
  readonly confidence: number;
  /** What the confidence rests on, in a short sentence for an editor. */
  readonly reason: string;
}

export interface Cue extends Span {
  readonly text: string;
}

/** The words that name somebody at one place. */
export interface Mention extends Span {
  readonly text: string;
}

/** A speaker as the whole article knows them. */
export interface Speaker {
  /** The fullest name, or the words for one who isn't named ("a European security expert"). */
  readonly name: string;
  readonly type: 'person' | 'organization' | 'country' | 'group';
  /** Whether the text gives no name. */
  readonly unnamed?: true;
  /** The nearest words of the paragraph that name the speaker; absent where it has none. */
  readonly mention?: Mention;
  readonly role?: string;
  /** The organization, government or place that the text ties the speaker to. */
  readonly affiliation?: string;
  /** ISO 3166-1 alpha-2, where the text or the name tells. */
  readonly country?: string;
}
