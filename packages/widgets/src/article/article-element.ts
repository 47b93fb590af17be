import { ContextProvider } from '@lit/context';
import type { Article } from '@onrecord/core';
import {
  LitElement,
  css,
  html,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { OnrecordShowEvent } from '../cards/show-event.js';
import { late } from '../element/late.js';
import { afterPaint } from '../map/after-paint.js';
import type { Passages } from '../passages/passages.js';
import { OnrecordSelectEvent } from '../selection/select-event.js';
import { articleContext, type ArticleContext } from './article-context.js';
import { ArticleController } from './article-controller.js';
import { waiting } from './article-state.js';
import { hasOwnContent } from './has-own-content.js';
import { standby } from './standby.js';
import { standbyStyles } from './standby.styles.js';

/** Selections that an article has made its own. */
const taken = new WeakSet<Event>();

/**
 * Gives one article to every Onrecord element inside it, and keeps their selection in step. Where the page has the article's
 * text, readers get from a quote to its passage and back. An `<onrecord-article>` without an article of its own inside
 * another passes on what the other gives.
 *
 * @tagname onrecord-article
 * @slot - The page's own content, with the elements that show the article anywhere in it.
 * @csspart problem - The message to the site owner where the article can't be shown.
 * @csspart card-popover - The card opened from the text.
 * @cssprop --onrecord-mark - The colour of the line under passages that a card can be opened from.
 * @cssprop --onrecord-passage - The colour behind the passage that is shown.
 * @cssprop --onrecord-passage-text - The colour of the passage that is shown.
 */
export class OnrecordArticle extends LitElement {
  static override styles = [
    standbyStyles,
    css`
      :host {
        display: block;
      }
    `,
  ];

  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    pinned: {},
    refresh: { type: Number },
    selected: { reflect: true },
    text: {},
    marks: { type: Boolean },
  };

  /** The article. Comes before `src`. */
  declare article: Article | undefined;
  /** The address of the article's JSON, as `<id>.onrecord.json`. Fetched once for the whole page. */
  declare src: string | undefined;
  /**
   * The hash that the file at `src` must have, as in an `integrity` attribute: `sha256-…`. Another file isn't shown, and its
   * owner is told.
   */
  declare pinned: string | undefined;
  /** After how many seconds, 5 or more, to look for a newer version at `src`. Never unless given. */
  declare refresh: number | undefined;
  /** The id of the selected actor. */
  declare selected: string | undefined;
  /** What holds the article's text, as a CSS selector; all it matches counts. Unless given, the text is what is inside the element. */
  declare text: string | undefined;
  /** Marks the passages of the quotes in the text, each with a button that opens the quote's card. */
  declare marks: boolean;

  #source = new ArticleController(this);
  /** The id of the article shown: pages may give the same article as a new object. */
  #shown: string | undefined;
  #provider = new ContextProvider(this, {
    context: articleContext,
    initialValue: { state: waiting, selected: undefined },
  });
  #passages: Passages | undefined;
  #hasAskedForPassages = false;

  constructor() {
    super();
    this.marks = false;
    this.addEventListener(OnrecordSelectEvent.eventName, this.#onSelect);
    this.addEventListener(OnrecordShowEvent.eventName, this.#onShow);
  }

  /**
   * Scrolls to the passage of a quote, highlights it, and brings the focus there. False where the page doesn't have the
   * passage, or it hasn't been found yet.
   */
  showPassage(quote: string): boolean {
    return this.#passages?.show(quote) ?? false;
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    if (state.status === 'failed') return standby(this, state);
    return html`<slot @slotchange=${this.#onSlotChange}></slot>${this.#passages?.render()}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { state } = this.#source;
    const shown = state.status === 'ready' ? state.article.id : this.#shown;
    const isAnother = this.#shown !== undefined && shown !== this.#shown;
    // An actor selected in one article means nothing in the next.
    if (isAnother && !changed.has('selected')) this.selected = undefined;
    this.#shown = shown;
    const passages = this.#passages?.found;
    this.#provide({ state, selected: this.selected, ...(passages && { passages }) });
    const hasText = this.text ? true : hasOwnContent(this);
    if (hasText && !this.#hasAskedForPassages && this.#ownArticle() !== undefined) void this.#loadPassages();
  }

  /** Undefined, too, where the article is that of another `<onrecord-article>`, which looks after it. */
  #ownArticle(): Article | undefined {
    const { state, context } = this.#source;
    return state.status === 'ready' && context === undefined ? state.article : undefined;
  }

  /** Gives on what there is if any of it is new, and a fault whenever there is more to say of it. */
  #provide(own: ArticleContext): void {
    const given = this.#provider.value;
    const next = this.#source.context ?? own;
    if (
      given.state !== next.state ||
      given.selected !== next.selected ||
      given.passages !== next.passages ||
      next.state.status === 'failed'
    )
      this.#provider.setValue(next);
  }

  async #loadPassages(): Promise<void> {
    this.#hasAskedForPassages = true;
    await afterPaint();
    const loaded = await late('what finds quotes in the text', () => import('../passages/passages.js'));
    this.#passages = loaded && new loaded.Passages(this, () => this.#ownArticle());
  }

  #onSlotChange = (): void => {
    if (!this.#hasAskedForPassages) this.requestUpdate();
  };

  #onSelect = (event: OnrecordSelectEvent): void => {
    // An event of this name may come from elsewhere.
    if (!('actor' in event) || !this.#concerns(event)) return;
    taken.add(event);
    this.selected = event.actor;
  };

  #onShow = (event: OnrecordShowEvent): void => {
    if (!('quote' in event) || event.defaultPrevented || !this.#concerns(event)) return;
    if (this.showPassage(event.quote)) event.preventDefault();
  };

  /** An element inside may show another article; what means any article is for the innermost. */
  #concerns(event: OnrecordSelectEvent | OnrecordShowEvent): boolean {
    if (this.#source.context !== undefined) return false;
    return event.article === undefined ? !taken.has(event) : event.article.id === this.#shown;
  }
}
