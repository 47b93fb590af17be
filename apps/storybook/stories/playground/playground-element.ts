import type { Article } from '@onrecord/core';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { asText, examples } from './examples.js';
import { keepText, keptText } from './kept-text.js';
import { playgroundStyles } from './playground.styles.js';
import { readText, type Fault } from './read-text.js';

/** How long a writer pauses before the text is read. */
const pause = 300;
const largest = 5_000_000;

/** A text field for the JSON of an article, what is wrong with it, and the widgets that show it. */
export class ArticlePlayground extends LitElement {
  static override styles = playgroundStyles;

  static override properties: PropertyDeclarations = { text: {} };

  /** What the field begins with: unless given, what was last written in this tab, else a fictional article. */
  declare text: string | undefined;

  #written = '';
  /** The last one without faults. */
  #article: Article | undefined;
  #faults: readonly Fault[] = [];
  #status = '';
  #isDropping = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#take(this.text ?? keptText() ?? asText(examples[0]!));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    return html`<div class="columns">
      <form
        class="source ${this.#isDropping ? 'dropping' : ''}"
        @submit=${this.#onExample}
        @dragover=${this.#onDrag}
        @dragleave=${this.#onDrag}
        @drop=${this.#onDrop}
      >
        <h1>Playground</h1>
        <div class="row">
          <label
            >Begin with an example
            <select name="example">
              ${examples.map(({ id, headline, lang }) => html`<option value=${id} lang=${lang}>${headline}</option>`)}
            </select>
          </label>
          <button>Load</button>
        </div>
        <div class="row">
          <label for="text">The article as JSON: paste it here, or drop a file</label>
          <label class="open"
            >Open a file
            <input type="file" accept=".json,application/json" @change=${this.#onFile} />
          </label>
        </div>
        <textarea
          id="text"
          dir="ltr"
          spellcheck="false"
          autocapitalize="off"
          autocomplete="off"
          aria-invalid=${String(this.#faults.length > 0)}
          aria-describedby="status"
          .value=${this.#written}
          @input=${this.#onInput}
        ></textarea>
        <p id="status" class="status ${this.#faults.length > 0 ? 'faulty' : ''}" role="status">
          ${this.#status}
        </p>
        ${this.#renderFaults()}
      </form>
      <div class="result">${this.#article === undefined ? nothing : this.#renderWidgets(this.#article)}</div>
    </div>`;
  }

  #renderFaults(): TemplateResult | typeof nothing {
    if (this.#faults.length === 0) return nothing;
    return html`<section class="faults">
      <h2 id="faults">What has to be mended</h2>
      <ul tabindex="0" aria-labelledby="faults">
        ${this.#faults.map(
          ({ place, message, offset }) =>
            html`<li>
              ${place && html`<code>${place}</code>`} ${message}
              ${
                offset === undefined
                  ? nothing
                  : html`<button
                      type="button"
                      @click=${() => {
                        this.#goTo(offset);
                      }}
                    >
                      Go there
                    </button>`
              }
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderWidgets(article: Article): TemplateResult {
    const { lang, dir, headline, sections } = article;
    return html`<onrecord-article .article=${article} marks lang=${lang} dir=${dir ?? nothing}>
      <div class="result">
        <onrecord-reactions-map></onrecord-reactions-map>
        <section class="text">
          <h2>${headline}</h2>
          ${sections.map(
            ({ heading, summary, text }) =>
              html`<h3>${heading}</h3>
                ${(text ?? summary)?.split(/\n{2,}/u).map((paragraph) => html`<p>${paragraph}</p>`)}`,
          )}
        </section>
        <onrecord-quote-cards filters="topic stance speaker"></onrecord-quote-cards>
      </div>
    </onrecord-article>`;
  }

  #take(text: string): void {
    clearTimeout(this.#timer);
    this.#written = text;
    const { article, faults } = readText(text);
    this.#article = article ?? this.#article;
    this.#faults = faults;
    this.#status = statusOf(article, faults, this.#article);
    this.requestUpdate();
  }

  #goTo(offset: number): void {
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(offset, offset + 1);
  }

  #onInput = ({ target }: InputEvent): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const { value } = target;
    this.#written = value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      keepText(value);
      this.#take(value);
    }, pause);
  };

  #onExample = (event: SubmitEvent): void => {
    event.preventDefault();
    const chosen = this.renderRoot.querySelector('select')?.value;
    const example = examples.find(({ id }) => id === chosen);
    if (example !== undefined) this.#load(asText(example));
  };

  #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#isDropping = event.type === 'dragover';
    this.requestUpdate();
  };

  #onDrop = (event: DragEvent): void => {
    this.#onDrag(event);
    void this.#open(event.dataTransfer?.files[0]);
  };

  #onFile = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    void this.#open(target.files?.[0]);
    // The same file may be opened again once it was changed.
    target.value = '';
  };

  async #open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    if (file.size <= largest) this.#load(await file.text());
    else {
      this.#faults = [{ place: file.name, message: 'expected a file of 5 MB at most' }];
      this.#status = 'The file was not opened.';
      this.requestUpdate();
    }
  }

  #load(text: string): void {
    keepText(text);
    this.#take(text);
  }
}

function statusOf(
  article: Article | undefined,
  faults: readonly Fault[],
  shown: Article | undefined,
): string {
  if (article !== undefined)
    return `No faults. Actors: ${article.actors.length}, quotes: ${article.quotes.length}, reactions: ${article.reactions.length}.`;
  const stays = shown === undefined ? '' : ' What is shown is the last version without any.';
  return `Faults: ${faults.length}.${stays}`;
}

customElements.define('article-playground', ArticlePlayground);
