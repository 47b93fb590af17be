import { textFragment, type Article, type Image, type Quote } from '@onrecord/core';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adopt } from '../element/adopt.js';
import { followLanguage } from '../language/follow-language.js';
import { msg } from '../language/msg.js';
import { controlsStyles } from '../theme/controls.styles.js';
import { aboutQuote } from './about-quote.js';
import type { FigureTools } from './figure-tools.js';
import { Portraits } from './portraits.js';
import type { QuoteFigureOptions } from './quote-figure.js';
import { quoteToolsStyles } from './quote-tools.styles.js';
import { returnFocus } from './return-focus.js';
import { ShareMenus } from './share-menus.js';
import { OnrecordShowEvent } from './show-event.js';
import { spokenDate } from './spoken-date.js';
import { stanceMarkStyles } from './stance-mark.styles.js';

/** An element that shows quotes. */
export interface ToolsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly src?: string | undefined;
  readonly imageOrigins?: string | undefined;
}

/** What the enclosing `<onrecord-article>` knows. */
export interface ToolsContext {
  readonly selected: string | undefined;
  /** The ids of the quotes found in the text on the page. */
  readonly passages?: ReadonlySet<string>;
}

/**
 * What figures of an element gain once they have been seen: words that take time to work out, the way to the passage, the
 * picture, and what a reader does with a quote.
 */
export class QuoteTools implements FigureTools {
  readonly dateWords = spokenDate;

  readonly #host: ToolsHost;
  readonly #context: () => ToolsContext | undefined;
  readonly #links = new WeakMap<Quote, string>();
  readonly #portraits: Portraits;
  readonly #menus: ShareMenus;

  constructor(host: ToolsHost, context: () => ToolsContext | undefined) {
    this.#host = host;
    this.#context = context;
    this.#portraits = new Portraits(host);
    this.#menus = new ShareMenus(host, this.linkTo);
    adopt(host.renderRoot, controlsStyles, stanceMarkStyles, quoteToolsStyles);
    followLanguage(host);
    returnFocus(host.renderRoot);
    if (!('popover' in HTMLElement.prototype)) void openWithoutPopovers(host.renderRoot);
  }

  linkTo = ({ url }: Article, quote: Quote): string | undefined => {
    if (url === undefined) return undefined;
    const link = this.#links.get(quote) ?? textFragment(url, quote);
    this.#links.set(quote, link);
    return link;
  };

  renderPortrait(portrait: Image): TemplateResult | undefined {
    return this.#portraits.render(portrait);
  }

  renderShow(article: Article, { id }: Quote): TemplateResult | undefined {
    if (this.#context()?.passages?.has(id) !== true) return undefined;
    return html`<button
      type="button"
      part="show"
      class="action"
      @click=${() => this.#host.dispatchEvent(new OnrecordShowEvent(id, article))}
    >
      ${msg('Show in article')}
    </button>`;
  }

  /** What follows words in running text. */
  renderAbout(article: Article, quote: Quote, options: QuoteFigureOptions): TemplateResult {
    return aboutQuote(article, quote, options);
  }

  renderActions(article: Article, quote: Quote): TemplateResult {
    return this.#menus.render(article, quote);
  }
}

async function openWithoutPopovers(root: HTMLElement | DocumentFragment): Promise<void> {
  const { openPanels } = await import('./popover-fallback.js');
  openPanels(root);
}
