import type { AddedMark } from '../page.js';

/** A paragraph, heading or quoted paragraph of a page. */
export interface Block {
  readonly text: string;
  /** 1 to 6, of a heading. */
  readonly level?: number | undefined;
  /** Which `<blockquote>` it stands in, counted from 1. */
  readonly quotation?: number | undefined;
  /** Which `<article>` it stands in, counted from 1. */
  readonly article?: number | undefined;
  readonly isInMain: boolean;
  /** Where a browser shows marks around `<q>`, in order. */
  readonly marks: readonly AddedMark[];
}
