import type { Article } from '@onrecord/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { standbyStyles } from '../article/standby.styles.js';
import { late } from '../element/late.js';
import { OnrecordElement } from '../element/onrecord-element.js';
import { msg, spokenTag } from '../language/msg.js';
import { afterPaint } from '../map/after-paint.js';
import { OnrecordSelectEvent } from '../selection/select-event.js';
import { controlsStyles } from '../theme/controls.styles.js';
import { themeStyles } from '../theme/theme.styles.js';
import { OnrecordFilterEvent } from './filter-event.js';
import { LateTools } from './late-tools.js';
import { particulars } from './particulars.js';
import { quoteCardsStyles } from './quote-cards.styles.js';
import { quoteFigureStyles } from './quote-figure.styles.js';
import { cardColumns } from './set/card-columns.js';
import type { CardControls } from './set/card-controls.js';
import { cardGroups } from './set/card-groups.js';
import { cardList, isLong } from './set/card-list.js';
import { settingsOf, type CardSettings, type Layout } from './set/card-settings.js';
import { leftOf, viewOf, type CardView } from './set/card-view.js';
import type { Facet, ReaderFilter } from './set/facet.js';
import type { Order } from './set/in-order.js';
import { readerFilter, withChoice } from './set/reader-filter.js';
import { resultLine } from './set/result-line.js';

/**
 * The quotes of an article as cards, all of them or those that match the filters. A filter takes one value, or several with
 * spaces between them. What `filters` names, readers can filter by themselves, within what the page has chosen. Inside an
 * `<onrecord-article>`, a selected actor leaves only that actor's cards, and a speaker that a reader chooses is selected.
 *
 * @tagname onrecord-quote-cards
 * @slot - What readers see before, without and after a failed script: the quotes as HTML.
 * @fires {OnrecordFilterEvent} onrecord-filter - The reader chose something to filter by, or took it back.
 * @fires {OnrecordSelectEvent} onrecord-select - The reader chose a speaker, or asked for the cards of all again.
 * @fires {OnrecordShareEvent} onrecord-share - The reader copied or shared a quote.
 * @fires {OnrecordShowEvent} onrecord-show - The reader asks to see a quote in the text on the page. Can be cancelled: by
 * whoever shows it, as an `<onrecord-article>` does.
 * @csspart filters - What readers filter by.
 * @csspart filter - A filter: its name and its choices.
 * @csspart result - The line that says how many cards there are.
 * @csspart group - The cards under a heading, with it; side by side, a column.
 * @csspart heading - What the cards of a group have in common; side by side, the speaker's name.
 * @csspart count - How many cards a group has.
 * @csspart cards - A list of cards.
 * @csspart previous - The button to the cards before those in view, in a carousel.
 * @csspart position - Which cards of a carousel are in view.
 * @csspart next - The button to the cards after those in view, in a carousel.
 * @csspart card - The figure of a card.
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
 * @csspart problem - The message to the site owner where the quotes can't be shown.
 * @cssprop [--onrecord-quote-font=Georgia, serif] - The font of the words quoted, and of headings.
 * @cssprop [--onrecord-card-width=17em] - The least width of a card before the cards form fewer columns; in a carousel, a tenth
 * more is the width.
 * @cssprop [--onrecord-supportive=light-dark(#0b67b2, #6db3f2)] - The colour of the stance.
 * @cssprop [--onrecord-critical=light-dark(#b8450b, #f0955f)] - The colour of the stance.
 * @cssprop [--onrecord-mixed=light-dark(#5a1a5e, #a9739f)] - The colour of the stance.
 * @cssprop [--onrecord-neutral=light-dark(#56616c, #c3cad1)] - The colour of the stance.
 * @cssprop [--onrecord-pattern=light-dark(#fff, #14171a)] - The colour of the patterns on the stances' colours.
 * @cssprop [--onrecord-rule=color-mix(in srgb, currentcolor 22%, transparent)] - The colour of the lines between parts.
 * @cssprop [--onrecord-muted=color-mix(in srgb, currentcolor 72%, transparent)] - The colour of secondary text.
 * @cssprop [--onrecord-focus=light-dark(#0b57d0, #a8c7fa)] - The colour of the mark around what has the keyboard's focus.
 */
export class OnrecordQuoteCards extends OnrecordElement {
  static override styles = [
    themeStyles,
    controlsStyles,
    standbyStyles,
    quoteFigureStyles,
    particulars.styles,
    quoteCardsStyles,
  ];

  static override properties: PropertyDeclarations = {
    topic: {},
    speaker: {},
    section: {},
    stance: {},
    country: {},
    attribution: {},
    filters: {},
    groupBy: { attribute: 'group-by' },
    sort: {},
    layout: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    size: {},
    actions: {},
    imageOrigins: { attribute: 'image-origins' },
  };

  /** Ids of topics. */
  declare topic: string | undefined;
  /** Ids of actors: what they said themselves, what was said for them, and what shows their reactions. */
  declare speaker: string | undefined;
  /** Ids of sections. */
  declare section: string | undefined;
  /** Stances that the quotes show: supportive, critical, mixed, neutral. */
  declare stance: string | undefined;
  /** Where the speakers are: ISO 3166-1 alpha-2 codes. */
  declare country: string | undefined;
  /** How the speakers are quoted: direct, mixed, indirect, term. Terms, which are no speech, only if asked for. */
  declare attribution: string | undefined;
  /** What readers can filter by: topic, speaker, section, stance, country, attribution. Nothing unless given. */
  declare filters: string | undefined;
  /** Puts the cards under headings: topic, speaker, section, stance, country or attribution. */
  declare groupBy: Facet | undefined;
  /** `article`, as the article has them, unless given; `newest` or `oldest` first; or by the names of the speakers: `speaker`. */
  declare sort: Order | undefined;
  /** `grid` unless given; `list`; `carousel`; or `side-by-side`, which needs two speakers and one topic. */
  declare layout: Layout | undefined;
  /** The level of the headings, from 2 to 6; 3 unless given. */
  declare headingLevel: number;
  /** `full` unless given; or `compact`, with captions of one or two lines. */
  declare size: 'full' | 'compact' | undefined;
  /** `share` unless given: readers can copy and share a quote; or `none`. */
  declare actions: 'share' | 'none' | undefined;
  /** Where portraits may come from beside the page's own site: origins such as `https://images.example`, with spaces between. */
  declare imageOrigins: string | undefined;

  /** What the reader has chosen, in which article: its id, as pages may give the same article as a new object. */
  #chosen: { readonly article: string; readonly filter: ReaderFilter } | undefined;
  #view: CardView | undefined;
  #controls: CardControls | undefined;
  #hasAskedForControls = false;
  #late = new LateTools(this, () => this.source.context);

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override willUpdate(): void {
    this.#view = undefined;
  }

  protected override draw(article: Article): TemplateResult {
    const settings = settingsOf(article, this);
    const view = viewOf(article, settings, this.#readerOf(article, settings), spokenTag());
    this.#view = view;
    return html`<div class="set ${view.layout}">
      ${
        view.offered.length === 0
          ? nothing
          : html`<div part="filters" class="filters" role="group" aria-label=${msg('Filters')}>
              ${this.#controls?.renderFilters(view) ?? view.offered.map(() => html`<div class="filter"></div>`)}
            </div>`
      }
      ${resultLine(view, this.#clear)} ${this.#renderCards(view)}
    </div>`;
  }

  protected override updated(): void {
    if (this.#view !== undefined && needsControls(this.#view)) void this.#takeControls();
  }

  #renderCards(view: CardView): unknown {
    const { layout, groupBy } = view;
    const late = { tools: this.#late.tools, controls: this.#controls };
    if (layout === 'side-by-side') return cardColumns(view, late);
    return groupBy === undefined ? cardList(view, late) : cardGroups(view, groupBy, late);
  }

  /** Inside an `<onrecord-article>`, its selection is the reader's choice of a speaker. */
  #readerOf(article: Article, settings: CardSettings): ReaderFilter {
    const chosen = this.#chosen?.article === article.id ? this.#chosen.filter : {};
    const { context } = this.source;
    return readerFilter(article, settings, chosen, context === undefined ? chosen.speaker : context.selected);
  }

  #choose = (facet: Facet, value: string | undefined): void => {
    if (this.#view !== undefined) this.#filterBy(this.#view, withChoice(this.#view.reader, facet, value));
  };

  #clear = (): void => {
    if (this.#view !== undefined) this.#filterBy(this.#view, {});
    // The button is about to go, and the keyboard's focus must not go with it.
    this.renderRoot.querySelector<HTMLElement>('select, .cards')?.focus();
  };

  #filterBy(view: CardView, filter: ReaderFilter): void {
    const { article, reader, quotes } = view;
    this.#chosen = { article: article.id, filter };
    this.requestUpdate();
    if (filter.speaker !== reader.speaker)
      this.dispatchEvent(new OnrecordSelectEvent(filter.speaker, article));
    const shown = leftOf(view, filter).length;
    this.dispatchEvent(new OnrecordFilterEvent({ filter, shown, total: quotes.length }, article));
  }

  /** What isn't needed to see the cards is loaded once they are seen. */
  async #takeControls(): Promise<void> {
    if (this.#hasAskedForControls) return;
    this.#hasAskedForControls = true;
    await afterPaint();
    const loaded = await late('the controls of the quote cards', () => import('./set/card-controls.js'));
    this.#controls = loaded && new loaded.CardControls(this, this.#choose);
    this.requestUpdate();
  }
}

function needsControls(view: CardView): boolean {
  const { offered, layout, groupBy } = view;
  return offered.length > 0 || layout === 'carousel' || groupBy === 'country' || isLong(view);
}
