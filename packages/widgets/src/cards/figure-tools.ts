import type { Article, Image, Quote } from '@onrecord/core';
import type { TemplateResult } from 'lit';

/** What figures gain once they have been seen, loaded late. */
export interface FigureTools {
  /** A date in the language that is being spoken. */
  readonly dateWords: (date: string) => string;
  /** An address that lands on the words in the article. */
  readonly linkTo?: (article: Article, quote: Quote) => string | undefined;
  /** The picture, unless it may not or can't be shown. */
  readonly renderPortrait?: (portrait: Image) => TemplateResult | undefined;
  /** The button that shows the words in the text on this page; undefined where they aren't in it. */
  readonly renderShow?: (article: Article, quote: Quote) => TemplateResult | undefined;
  readonly renderActions?: (article: Article, quote: Quote) => TemplateResult;
}
