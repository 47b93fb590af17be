import type { Span } from './extracted-quote.js';

/** What a draft is made of: an article as text, and what its page says of it. Plain data, which a worker can be sent. */
export interface Page {
  /** The text that the quotes are anchored in. */
  readonly text: string;
  /** Where its headings are, in order. */
  readonly headings: readonly Span[];
  /** Marks that a browser or a block quotation shows and the text doesn't have, in order. */
  readonly marks: readonly AddedMark[];
  readonly facts: PageFacts;
}

/** A quotation mark that readers see before an offset. */
export interface AddedMark {
  readonly at: number;
  readonly mark: '“' | '”';
}

/** What a page says about its article, as it says it: unchecked. */
export interface PageFacts {
  readonly headline?: string | undefined;
  readonly language?: string | undefined;
  readonly direction?: string | undefined;
  readonly publisher?: string | undefined;
  readonly publisherUrl?: string | undefined;
  readonly published?: string | undefined;
  readonly modified?: string | undefined;
  readonly url?: string | undefined;
}
