import { str } from '@lit/localize';
import type { Actor, Article, CountryCode, Quote } from '@onrecord/core';
import { attributions, findQuotes, stances } from '@onrecord/core/query';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { standbyStyles } from '../article/standby.styles.js';
import { expectKnown } from '../article/usage-error.js';
import { OnrecordElement } from '../element/onrecord-element.js';
import { msg } from '../language/msg.js';
import { quotesOf } from '../selection/quotes-of.js';
import { OnrecordSelectEvent } from '../selection/select-event.js';
import { themeStyles } from '../theme/theme.styles.js';
import { quoteCardsStyles } from './quote-cards.styles.js';
import { quoteFigure } from './quote-figure.js';
import { quoteFigureStyles } from './quote-figure.styles.js';

/**
 * The quotes of an article as cards, all of them or those that match the filters. A filter takes one value, or several with
 * spaces between them. Inside an `<onrecord-article>`, a selected actor leaves only that actor's cards.
 *
 * @tagname onrecord-quote-cards
 * @slot - What readers see before, without and after a failed script: the quotes as HTML.
 * @fires {OnrecordSelectEvent} onrecord-select - The reader asked for the cards of all actors again.
 * @csspart cards - The list of cards.
 * @csspart selection - The line that names the selected actor.
 * @csspart card - The figure of a card.
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
 * @csspart problem - The message to the site owner where the quotes can't be shown.
 * @cssprop [--onrecord-quote-font=Georgia, serif] - The font of the words quoted.
 * @cssprop [--onrecord-card-width=17em] - The least width of a card before the cards form fewer columns.
 * @cssprop --onrecord-supportive - The colour of the stance.
 * @cssprop --onrecord-critical - The colour of the stance.
 * @cssprop --onrecord-mixed - The colour of the stance.
 * @cssprop --onrecord-neutral - The colour of the stance.
 * @cssprop --onrecord-pattern - The colour of the patterns on the stances' colours.
 * @cssprop --onrecord-muted - The colour of secondary text.
 */
export class OnrecordQuoteCards extends OnrecordElement {
  static override styles = [themeStyles, standbyStyles, quoteFigureStyles, quoteCardsStyles];

  static override properties: PropertyDeclarations = {
    topic: {},
    speaker: {},
    section: {},
    stance: {},
    country: {},
    attribution: {},
  };

  /** Ids of topics. */
  declare topic: string | undefined;
  /** Ids of actors. */
  declare speaker: string | undefined;
  /** Ids of sections. */
  declare section: string | undefined;
  /** Stances that the quotes show: supportive, critical, mixed, neutral. */
  declare stance: string | undefined;
  /** Where the speakers are: ISO 3166-1 alpha-2 codes. */
  declare country: string | undefined;
  /** How the speakers are quoted: direct, mixed, indirect, term. Terms, which are no speech, only if asked for. */
  declare attribution: string | undefined;

  protected override draw(article: Article): TemplateResult {
    const selected = this.source.context?.selected;
    const actor = article.actors.find(({ id }) => id === selected);
    const quotes = this.#quotes(article, actor?.id);
    return html`${actor === undefined ? nothing : this.#renderSelection(article, actor)}
      <div role="status">
        ${quotes.length === 0 ? html`<p class="quiet">${msg('No quotes to show.')}</p>` : nothing}
      </div>
      <ul part="cards" role="list" tabindex="-1" aria-label=${msg('Quotes')}>
        ${quotes.map((quote) => html`<li>${quoteFigure(article, quote)}</li>`)}
      </ul>`;
  }

  #renderSelection(article: Article, { name }: Actor): TemplateResult {
    return html`<div part="selection" class="selection">
      <span role="status">${msg(str`Only quotes of ${name}`)}</span>
      <button
        type="button"
        @click=${() => {
          this.#showAll(article);
        }}
      >
        ${msg('Show all')}
      </button>
    </div>`;
  }

  #quotes(article: Article, actor: string | undefined): Quote[] {
    const speech = ['direct', 'mixed', 'indirect'] as const;
    const quotes = findQuotes(article, {
      topic: expectKnown('topic', words(this.topic), idsOf(article.topics)),
      speaker: expectKnown('speaker', words(this.speaker), idsOf(article.actors)),
      section: expectKnown('section', words(this.section), idsOf(article.sections)),
      stance: expectKnown('stance', words(this.stance), stances),
      country: words(this.country?.toUpperCase()) as CountryCode[] | undefined,
      attribution: expectKnown('attribution', words(this.attribution), attributions) ?? speech,
    });
    if (actor === undefined) return quotes;
    const ofActor = new Set(quotesOf(article, actor));
    return quotes.filter((quote) => ofActor.has(quote));
  }

  #showAll(article: Article): void {
    this.dispatchEvent(new OnrecordSelectEvent(undefined, article));
    // The button is about to go, and the keyboard's focus must not go with it.
    this.renderRoot.querySelector('ul')?.focus();
  }
}

function words(attribute: string | null | undefined): string[] | undefined {
  return attribute?.match(/\S+/gu) ?? undefined;
}

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
