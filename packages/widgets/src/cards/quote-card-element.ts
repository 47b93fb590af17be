import type { Article } from '@onrecord/core';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { standbyStyles } from '../article/standby.styles.js';
import { expectKnown } from '../article/usage-error.js';
import { OnrecordElement } from '../element/onrecord-element.js';
import { themeStyles } from '../theme/theme.styles.js';
import { quoteFigure } from './quote-figure.js';
import { quoteFigureStyles } from './quote-figure.styles.js';

/**
 * One quote of an article, with its speaker, their role and affiliation, where they stand, and how they are quoted.
 *
 * @tagname onrecord-quote-card
 * @slot - What readers see before, without and after a failed script: the quote as HTML.
 * @csspart card - The figure.
 * @csspart quote - The words quoted.
 * @csspart translation - The words in translation.
 * @csspart caption - All below the words.
 * @csspart status - The note of a correction or retraction.
 * @csspart speaker - The speaker's name.
 * @csspart role - The speaker's role at the time.
 * @csspart affiliation - Whom the speaker represents.
 * @csspart via - Who passed the words on.
 * @csspart stance - Where the speaker stands.
 * @csspart topic - What the quote is about.
 * @csspart date - When it was said.
 * @csspart attribution - How the words reach the reader, such as "Partly quoted".
 * @csspart source - The link to the article.
 * @csspart problem - The message to the site owner where the quote can't be shown.
 * @cssprop [--onrecord-quote-font=Georgia, serif] - The font of the words quoted.
 * @cssprop --onrecord-supportive - The colour of the stance.
 * @cssprop --onrecord-critical - The colour of the stance.
 * @cssprop --onrecord-mixed - The colour of the stance.
 * @cssprop --onrecord-neutral - The colour of the stance.
 * @cssprop --onrecord-pattern - The colour of the patterns on the stances' colours.
 * @cssprop --onrecord-muted - The colour of secondary text.
 */
export class OnrecordQuoteCard extends OnrecordElement {
  static override styles = [themeStyles, standbyStyles, quoteFigureStyles];

  static override properties: PropertyDeclarations = {
    quote: {},
  };

  /** The id of the quote. */
  declare quote: string | undefined;

  protected override draw(article: Article): TemplateResult {
    const ids = article.quotes.map(({ id }) => id);
    expectKnown('quote', [this.quote ?? ''], ids);
    const quotes = article.quotes.filter(({ id }) => id === this.quote);
    return html`${quotes.map((quote) => quoteFigure(article, quote))}`;
  }
}
