import type { Article, Quote } from '@onrecord/core';
import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { standbyStyles } from '../article/standby.styles.js';
import { expectOne } from '../article/expect-one.js';
import { OnrecordElement } from '../element/onrecord-element.js';
import { lateParticulars, particularsStyles } from '#particulars';
import { themeStyles } from '../theme/theme.styles.js';
import { isPlain } from './is-plain.js';
import { LateTools } from './late-tools.js';
import { quoteFigure } from './quote-figure.js';
import { quoteFigureStyles } from './quote-figure.styles.js';

/**
 * One quote of an article, with its speaker, their role and affiliation, where they stand, and how they are quoted. Inside a
 * sentence of the page's own (`size="inline"`), the words alone, and a button that opens the rest.
 *
 * @tagname onrecord-quote-card
 * @slot - What readers see before, without and after a failed script: the quote as HTML.
 * @fires {OnrecordShareEvent} onrecord-share - The reader copied or shared the quote.
 * @fires {OnrecordShowEvent} onrecord-show - The reader asks to see the quote in the text on the page. Can be cancelled: by
 * whoever shows it, as an `<onrecord-article>` does.
 * @csspart card - The figure.
 * @csspart quote - The words quoted.
 * @csspart translation - The words in translation.
 * @csspart language - Which language the words are in, and who translated them.
 * @csspart caption - All below the words.
 * @csspart status - The note of a correction or retraction.
 * @csspart portrait - The speaker's picture.
 * @csspart credit - Who made the picture.
 * @csspart speaker - The speaker's name.
 * @csspart role - The speaker's role at the time.
 * @csspart affiliation - Whom the speaker represents.
 * @csspart place - The country that the speaker is in.
 * @csspart via - Who passed the words on.
 * @csspart stance - Where the speaker stands.
 * @csspart topic - What the quote is about.
 * @csspart date - When it was said.
 * @csspart attribution - How the words reach the reader, such as "Partly quoted".
 * @csspart source - The link to the words in the article.
 * @csspart show - The button that shows the words in the text on the page.
 * @csspart share - The button that opens what a reader can do with the quote.
 * @csspart menu - What it opens.
 * @csspart about - The button after words in running text.
 * @csspart details - The card it opens.
 * @csspart problem - The message to the site owner where the quote can't be shown.
 * @cssprop [--onrecord-quote-font=Georgia, serif] - The font of the words quoted.
 * @cssprop [--onrecord-supportive=light-dark(#0b67b2, #6db3f2)] - The colour of the stance.
 * @cssprop [--onrecord-critical=light-dark(#b8450b, #f0955f)] - The colour of the stance.
 * @cssprop [--onrecord-mixed=light-dark(#5a1a5e, #a9739f)] - The colour of the stance.
 * @cssprop [--onrecord-neutral=light-dark(#56616c, #c3cad1)] - The colour of the stance.
 * @cssprop [--onrecord-pattern=light-dark(#fff, #14171a)] - The colour of the patterns on the stances' colours.
 * @cssprop [--onrecord-rule=color-mix(in srgb, currentcolor 22%, transparent)] - The colour of the lines between parts.
 * @cssprop [--onrecord-muted=color-mix(in srgb, currentcolor 72%, transparent)] - The colour of secondary text.
 * @cssprop [--onrecord-focus=light-dark(#0b57d0, #a8c7fa)] - The colour of the mark around what has the keyboard's focus.
 */
export class OnrecordQuoteCard extends OnrecordElement {
  static override styles = [themeStyles, standbyStyles, quoteFigureStyles, ...particularsStyles];

  static override properties: PropertyDeclarations = {
    quote: {},
    size: { reflect: true },
    actions: {},
    imageOrigins: { attribute: 'image-origins' },
  };

  /** The id of the quote; needless where the article has but one. */
  declare quote: string | undefined;
  /** `full` unless given; `compact`, with a caption of one or two lines; or `inline`, for a quote within a sentence. */
  declare size: 'full' | 'compact' | 'inline' | undefined;
  /** `share` unless given: readers can copy and share the quote; or `none`. */
  declare actions: 'share' | 'none' | undefined;
  /** Where portraits may come from beside the page's own site: origins such as `https://images.example`, with spaces between. */
  declare imageOrigins: string | undefined;

  #late = new LateTools(this, () => this.source.context);

  protected override lacksPartFor(article: Article): boolean {
    const { quotes } = article;
    const isFull = (this.size || 'full') === 'full';
    const isRare = quotes.some(
      (quote) => (quote.id === this.quote || quotes.length === 1) && !isPlain(article, quote),
    );
    return (isRare || !isFull) && lateParticulars.isLackedBy(this);
  }

  protected override draw(article: Article): TemplateResult {
    const { part: particulars } = lateParticulars;
    particulars?.dress(this.shadowRoot);
    const quote = this.#quoteIn(article);
    const size = expectOne('size', this.size || 'full', ['full', 'compact', 'inline']);
    const hasActions = expectOne('actions', this.actions || 'share', ['share', 'none']) === 'share';
    const options = { size, hasActions, particulars, tools: this.#late.tools };
    return size === 'inline' && particulars !== undefined
      ? particulars.inlineQuote(article, quote, options)
      : quoteFigure(article, quote, options);
  }

  /** The one that is asked for, else the only one; throws a `UsageError` where there is none. */
  #quoteIn({ quotes }: Article): Quote {
    const ids = quotes.map(({ id }) => id);
    const id = expectOne('quote', this.quote || (ids.length === 1 ? ids[0]! : ''), ids);
    return quotes[ids.indexOf(id)]!;
  }
}
