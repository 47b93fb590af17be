import type { Article } from '@onrecord/core';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { languageOf } from '../language/language-of.js';
import { languageFor } from '../language/languages.js';
import { english, msg, speak, type Language } from '../language/msg.js';
import { onLanguageChange } from '../language/on-language-change.js';
import { HighlightSheet } from './highlight-sheet.js';
import { PassageCards } from './passage-cards.js';
import { PassageFinder } from './passage-finder.js';
import { passagesStyles } from './passages.styles.js';
import { Spotlight } from './spotlight.js';

/** The element around the text, as its passages see it. */
export interface PassagesHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly text: string | undefined;
  readonly marks: boolean;
}

/** The passages of an article's quotes in the text on the page: finds, marks and shows them. */
export class Passages implements ReactiveController {
  /** The ids of the quotes whose passages are on the page. */
  found: ReadonlySet<string> = new Set();

  readonly #host: PassagesHost;
  readonly #articleOf: () => Article | undefined;
  readonly #finder: PassageFinder;
  readonly #cards: PassageCards;
  readonly #sheet = new HighlightSheet();
  readonly #spotlight: Spotlight;
  #language: Language = english;
  #marksAll = false;
  /** The quote whose passage was shown last. */
  #shown = '';
  #announcement = { words: '' };
  #connection = new AbortController();

  constructor(host: PassagesHost, articleOf: () => Article | undefined) {
    this.#host = host;
    this.#articleOf = articleOf;
    this.#finder = new PassageFinder(host, this.#onFound);
    this.#cards = new PassageCards(this.#finder, {
      speak: (act) => speak(this.#language, act),
      found: () => this.found,
      imageOrigins: host.getAttribute('image-origins') ?? undefined,
      place: () => {
        this.#host.requestUpdate();
        return this.#host.updateComplete;
      },
    });
    this.#spotlight = new Spotlight(() => {
      this.#announce('');
    });
    const { styleSheet } = passagesStyles;
    if (styleSheet !== undefined) (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#tree().addEventListener('click', this.#cards.onClick, { signal });
    signal.addEventListener('abort', onLanguageChange(this.#update));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection.abort();
    this.#spotlight.clear();
    this.#finder.stop();
    this.#sheet.release();
  }

  hostUpdated(): void {
    const { isConnected, marks, text } = this.#host;
    if (!isConnected) return;
    const language = languageFor(languageOf(this.#host));
    if (language instanceof Promise) void language.then(this.#update);
    else if (language !== this.#language || marks !== this.#marksAll) {
      this.#language = language;
      this.#marksAll = marks;
      this.#drawCards();
    }
    const article = this.#articleOf();
    if (article === undefined) this.#finder.stop();
    else this.#finder.find(article, text || undefined);
  }

  /** Brings the reader to the passage of a quote. False where the page doesn't show it. */
  show(quote: string): boolean {
    const place = this.#finder.places.get(quote);
    if (place === undefined || !this.#finder.unheeded(() => this.#spotlight.show(place))) return false;
    this.#cards.card?.close();
    this.#shown = quote;
    this.#announce(
      speak(this.#language, () => msg('The passage is highlighted in the article. Escape goes back.')),
    );
    return true;
  }

  render(): TemplateResult {
    const { words } = this.#announcement;
    // Said again even where the words are the same.
    const said = keyed(this.#announcement, words && html`<span>${words}</span>`);
    return html`<p class="announcement" role="status" lang=${this.#language.tag}>${said}</p>
      ${this.#cards.card?.element ?? nothing}`;
  }

  #onFound = (): void => {
    const { places } = this.#finder;
    if (places.size !== this.found.size || [...places.keys()].some((id) => !this.found.has(id))) {
      this.found = new Set(places.keys());
      this.#host.requestUpdate();
    }
    if (places.size > 0) this.#sheet.adopt(this.#tree());
    this.#spotlight.move(places.get(this.#shown));
    this.#drawCards();
  };

  #drawCards(): void {
    this.#cards.draw(this.#host.isConnected ? this.#articleOf() : undefined, this.#marksAll);
  }

  #announce(words: string): void {
    this.#announcement = { words };
    this.#host.requestUpdate();
  }

  #tree(): Document | ShadowRoot {
    return this.#host.getRootNode() as Document | ShadowRoot;
  }

  #update = (): void => {
    this.#host.requestUpdate();
  };
}
