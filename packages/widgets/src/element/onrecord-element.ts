import type { Article } from '@onrecord/core';
import { LitElement, html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { ArticleController } from '../article/article-controller.js';
import { languageFor } from '../language/languages.js';
import { languageOf } from '../language/language-of.js';
import { english, speak, type Language } from '../language/msg.js';
import { onLanguageChange } from '../language/on-language-change.js';
import { swatchPatterns } from '../theme/swatch.js';

/** An element that shows an article, or something of it, in the language of the text around it. */
export abstract class OnrecordElement extends LitElement {
  static override properties: PropertyDeclarations = { article: { attribute: false }, src: {} };

  /** The article. Comes before `src`, which comes before an enclosing `<onrecord-article>`. */
  declare article: Article | undefined;
  /** The address of the article's JSON, as `<id>.onrecord.json`. Fetched once for the whole page. */
  declare src: string | undefined;

  protected readonly source = new ArticleController(this);

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

  /** Runs `act` in the element's language. */
  speak<Result>(act: () => Result): Result {
    return speak(this.#language ?? english, act);
  }

  protected override update(changed: PropertyValues<this>): void {
    const language = languageFor(languageOf(this));
    if (language instanceof Promise)
      void language.then(() => {
        this.requestUpdate();
      });
    else this.#language = language;
    this.speak(() => {
      super.update(changed);
    });
  }

  protected override render(): TemplateResult {
    if (this.#language === undefined)
      return html`<p class="quiet">…</p>
        <slot></slot>`;
    const { tag } = this.#language;
    return this.source.draw(
      (article) => html`<div class="widget" lang=${tag}>${swatchPatterns()} ${this.draw(article)}</div>`,
    );
  }
}
