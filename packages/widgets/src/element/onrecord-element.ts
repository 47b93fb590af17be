import type { Article } from '@onrecord/core';
import {
  LitElement,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { ArticleController } from '../article/article-controller.js';
import { languageFor } from '../language/languages.js';
import { languageOf } from '../language/language-of.js';
import { english, speak, type Language } from '../language/msg.js';
import { onLanguageChange } from '../language/on-language-change.js';
import { holdPlace, placeOf } from './hold-place.js';
import { onServer } from './on-server.js';
import { stampOf } from './stamp-of.js';

/** An element that shows an article, or something of it, in the language of the text around it. */
export abstract class OnrecordElement extends LitElement {
  static override properties: PropertyDeclarations = { article: { attribute: false }, src: {} };

  /** The article. Comes before `src`, which comes before an enclosing `<onrecord-article>`. */
  declare article: Article | undefined;
  /** The address of the article's JSON, as `<id>.onrecord.json`. Fetched once for the whole page. */
  declare src: string | undefined;

  protected readonly source = new ArticleController(this);
  /** Whether what is seen was drawn by a server, and not taken over yet. */
  protected isServerDrawn = !onServer && this.shadowRoot !== null;

  /** Undefined until the first one that is wanted has been loaded. */
  #language: Language | undefined;
  #stopListening: (() => void) | undefined;

  /** What is shown of an article that can be shown. Runs in the element's language. */
  protected abstract draw(article: Article): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onLanguageChange(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening?.();
  }

  /** What a server drew stays until the same can be drawn here. */
  protected override shouldUpdate(): boolean {
    this.#language = this.#findLanguage() ?? this.#language;
    if (!this.isServerDrawn) return true;
    this.source.hostUpdate();
    return this.#language !== undefined && this.source.state.status === 'ready';
  }

  protected override update(changed: PropertyValues<this>): void {
    const { isServerDrawn } = this;
    const draw = (): void => {
      speak(this.#language ?? english, () => {
        super.update(changed);
      });
    };
    const before =
      !isServerDrawn && this.#drawing === null && this.firstElementChild !== null ? placeOf(this) : undefined;
    if (isServerDrawn && !this.#canTakeOver()) this.#clear();
    try {
      draw();
    } catch (error) {
      if (!isServerDrawn) throw error;
      // What the server drew was of another form after all.
      this.#clear();
      draw();
    }
    this.isServerDrawn = false;
    if (this.#drawing !== null && before !== undefined) holdPlace(this, this.#drawing, before);
  }

  /** Whether a server drew what is to be drawn here, and Lit can take it over. */
  #canTakeOver(): boolean {
    const { observedAttributes } = this.constructor as typeof LitElement;
    return (
      observedAttributes.includes('defer-hydration') && this.#drawing?.dataset['drawn'] === this.#stamp()
    );
  }

  #stamp(): string | undefined {
    const { state } = this.source;
    return state.status === 'ready' ? stampOf(state.article, this.#language?.tag ?? '') : undefined;
  }

  #clear(): void {
    this.isServerDrawn = false;
    this.renderRoot.replaceChildren();
    this.renderOptions.renderBefore = null;
  }

  /** What is drawn in place of the content that the page has inside the element; null while that is what is seen. */
  get #drawing(): HTMLElement | null {
    return this.renderRoot.querySelector('.widget');
  }

  protected override render(): TemplateResult {
    if (onServer) {
      this.#language = this.#findLanguage();
      this.source.hostUpdate();
    }
    const language = this.#language;
    if (language === undefined)
      return html`<p class="quiet">…</p>
        <slot></slot>`;
    return speak(language, () =>
      this.source.draw(
        (article) =>
          html`<div
            class="widget"
            lang=${language.tag}
            data-drawn=${onServer || this.isServerDrawn ? (this.#stamp() ?? nothing) : nothing}
          >
            ${this.draw(article)}
          </div>`,
      ),
    );
  }

  /** Undefined while it is being loaded. */
  #findLanguage(): Language | undefined {
    const language = languageFor(onServer ? (this.getAttribute('lang') ?? '') : languageOf(this));
    if (!(language instanceof Promise)) return language;
    void language.then(() => {
      this.requestUpdate();
    });
    return undefined;
  }
}
