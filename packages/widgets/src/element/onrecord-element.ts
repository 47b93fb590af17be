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
import type { keepPlace } from './hold-place.js';
import { late } from './late.js';
import { onServer } from './on-server.js';
import { stampOf } from './stamp-of.js';
import { takeOver } from './take-over.js';

/** What keeps the page still where an element takes the place of content; loaded where there is any. */
const place: { keep?: typeof keepPlace } = {};
let placeLoad: Promise<void> | undefined;

function loadPlace(): Promise<void> {
  placeLoad ??= late('what keeps the page still', () => import('./hold-place.js')).then((loaded) => {
    place.keep = loaded?.keepPlace ?? (() => () => undefined);
  });
  return placeLoad;
}

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

  /** Whether something has to be there before the article can be drawn: what is inside the element is seen until then. */
  protected get isHeld(): boolean {
    if (!this.#replacesContent || place.keep !== undefined) return false;
    void loadPlace().then(() => {
      this.requestUpdate();
    });
    return true;
  }

  /** What a server drew stays until the same can be drawn here. */
  protected override shouldUpdate(): boolean {
    this.#language = this.#findLanguage() ?? this.#language;
    this.source.isHeld = this.isHeld;
    if (!this.isServerDrawn) return true;
    this.source.hostUpdate();
    return this.#language !== undefined && this.source.state.status === 'ready';
  }

  protected override update(changed: PropertyValues<this>): void {
    const hold = this.#replacesContent ? place.keep?.(this) : undefined;
    const draw = (): void => {
      super.update(changed);
    };
    if (!this.isServerDrawn || !this.#takesOver(draw)) draw();
    if (this.#drawing !== null) hold?.(this.#drawing);
  }

  /** Whether the page has content inside the element that is to be seen until the article is drawn. */
  get #replacesContent(): boolean {
    return !this.isServerDrawn && this.#drawing === null && this.firstElementChild !== null;
  }

  /** Whether what a server drew is kept, and `draw` made it the element's own; else it is gone. */
  #takesOver(draw: () => void): boolean {
    const { renderRoot, renderOptions, source } = this;
    const isTaken =
      source.state.status === 'ready' &&
      takeOver(renderRoot, source.state.article, this.#language ?? english, draw);
    this.isServerDrawn = false;
    if (isTaken) return true;
    renderRoot.replaceChildren();
    renderOptions.renderBefore = null;
    return false;
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
