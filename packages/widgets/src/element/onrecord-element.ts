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
import { speak, type Language } from '../language/msg.js';
import { onServer } from './on-server.js';
import { overDrawing } from './over-drawing.js';
import { stampOf } from './stamp-of.js';

/** An element that shows an article, or something of it, in the language of the text around it. */
export abstract class OnrecordElement extends LitElement {
  static override properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    pinned: {},
    refresh: { type: Number },
  };

  /** The article. Comes before `src`, which comes before an enclosing `<onrecord-article>`. */
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

  protected readonly source = new ArticleController(this, (article) => this.#isHeld(article));
  /** Whether what is seen was drawn by a server, and not taken over yet. */
  protected isServerDrawn = !onServer && this.shadowRoot !== null;

  /** Undefined until the first one that is wanted has been loaded. */
  #language: Language | undefined;

  /** What is shown of an article that can be shown. Runs in the element's language. */
  protected abstract draw(article: Article): TemplateResult;

  /** Whether a part that this article needs isn't there yet; it is on its way. */
  protected lacksPartFor?(article: Article): boolean;

  /** What a server drew stays until the same can be drawn here. */
  protected override shouldUpdate(): boolean {
    this.#language = this.#findLanguage() ?? this.#language;
    if (!this.isServerDrawn) return true;
    this.source.hostUpdate();
    return this.#language !== undefined && this.source.state.status === 'ready';
  }

  protected override update(changed: PropertyValues<this>): void {
    const { isServerDrawn } = this;
    const draw = (asOnServer = false): void => {
      this.isServerDrawn = asOnServer;
      super.update(changed);
      this.isServerDrawn = false;
    };
    const { part: drawOver } = overDrawing;
    if (drawOver !== undefined && this.#coversContent)
      drawOver(this, { state: this.source.state, language: this.#language, isServerDrawn, draw });
    else draw();
  }

  /** Whether something has to be there before the article can be drawn: what is seen until then stays. */
  #isHeld(article: Article): boolean {
    const isHeld = this.#coversContent && overDrawing.isLackedBy(this);
    return this.lacksPartFor?.(article) === true || isHeld;
  }

  /** Whether a server's drawing, or what the page has inside the element, is seen until the article is drawn. */
  get #coversContent(): boolean {
    const { firstElementChild, renderRoot } = this;
    return this.isServerDrawn || (firstElementChild !== null && renderRoot.querySelector('.widget') === null);
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
            data-drawn=${onServer ? stampOf(article, language) : nothing}
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
