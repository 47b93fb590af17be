import type { Article, Quote } from '@onrecord/core';
import { mergeDraft, type Draft, type Evidence } from '@onrecord/extract';
import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { articleText } from './article-text.js';
import { corrected, withPassage, withoutQuote, type Correction } from './corrections.js';
import { draftingDeskStyles } from './drafting-desk.styles.js';
import { Drafter } from './drafter.js';
import { markedParagraphs, type Piece } from './marked-paragraphs.js';
import { quoteForm } from './quote-form.js';

/** Below this, an editor should look. */
const sure = 0.75;

/** A text field for an article, the quotes that are found in it, to be corrected, and the widgets that show the result. */
export class DraftingDesk extends LitElement {
  static override styles = draftingDeskStyles;

  static override properties: PropertyDeclarations = { text: {} };

  /** What the field begins with. */
  declare text: string | undefined;

  #draft: Draft | undefined;
  /** The draft as the editor has corrected it. */
  #article: Article | undefined;
  #isCorrected = false;
  /** The words of passages that the editor took for no quotes. */
  readonly #dismissed = new Set<string>();
  #open: string | undefined;
  #status = '';
  #drafter: Drafter | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#drafter = new Drafter(this.#onDraft, () => {
      this.#say('What drafts the article could not be loaded. Load the page again.');
    });
    this.#drafter.draft(this.text ?? '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drafter?.stop();
  }

  protected override render(): TemplateResult {
    return html`<div class="columns">
      <div class="desk">
        <h1>Draft an article’s data</h1>
        <label for="text">The text of the article, or the HTML of its page: paste it here, or write</label>
        <textarea id="text" .value=${this.text ?? ''} @input=${this.#onInput}></textarea>
        <div class="row">
          <button type="button" @click=${this.#onAdd}>Add the selected words as a quote</button>
          <button type="button" ?disabled=${this.#article === undefined} @click=${this.#onDownload}>
            Download the data
          </button>
        </div>
        <p class="status" role="status">${this.#status}</p>
        ${this.#draft === undefined || this.#article === undefined ? nothing : this.#renderFound(this.#draft, this.#article)}
      </div>
      <div class="result">${this.#article === undefined ? nothing : renderWidgets(this.#article)}</div>
    </div>`;
  }

  #renderFound(draft: Draft, article: Article): TemplateResult {
    return html`<section aria-labelledby="found">
        <h2 id="found">What was found</h2>
        <p class="hint">
          Choose a quote to correct it: by click, or with the arrow keys and Enter. A dotted line marks what
          nobody can be sure of.
        </p>
        <div class="marked" @keydown=${this.#onArrow}>
          ${markedParagraphs(draft.text, article.quotes).map((pieces) => this.#renderParagraph(pieces, draft, article))}
        </div>
      </section>
      ${this.#renderReview(draft)}`;
  }

  #renderParagraph(pieces: readonly Piece[], draft: Draft, article: Article): TemplateResult {
    const open = pieces.find(({ quote }) => quote !== undefined && quote.id === this.#open)?.quote;
    return html`<p>
        ${pieces.map(({ text, quote }) =>
          quote === undefined ? text : this.#renderMark(text, quote, evidenceOf(draft, quote), article),
        )}
      </p>
      ${
        open &&
        quoteForm(article, open, evidenceOf(draft, open), {
          onCorrect: (correction) => {
            this.#correct(open, correction);
          },
          onRemove: () => {
            this.#remove(open);
          },
          onClose: () => {
            this.#close();
          },
        })
      }`;
  }

  #renderMark(text: string, quote: Quote, evidence: Evidence | undefined, article: Article): TemplateResult {
    const speaker = article.actors.find(({ id }) => id === quote.speaker)?.name ?? '';
    const isSure = (evidence?.confidence ?? 1) >= sure;
    const isStop = quote === (article.quotes.find(({ id }) => id === this.#open) ?? article.quotes[0]);
    return html`<span
        role="button"
        tabindex=${isStop ? '0' : '-1'}
        class="mark ${quote.attribution} ${isSure ? '' : 'unsure'}"
        data-quote=${quote.id}
        aria-expanded=${String(quote.id === this.#open)}
        aria-label="${text}: ${speaker}, ${quote.attribution}${isSure ? '' : ', not sure'}"
        @click=${() => {
          this.#choose(quote);
        }}
        >${text}</span
      ><span class="speaker" aria-hidden="true">${speaker}</span>`;
  }

  #renderReview({ review }: Draft): TemplateResult | typeof nothing {
    if (review.length === 0) return nothing;
    return html`<section class="review" aria-labelledby="review">
      <h2 id="review">What needs your eye</h2>
      <ol tabindex="0" aria-labelledby="review">
        ${review.map(
          ({ path, reason, start, end }) =>
            html`<li>
              <code>${path}</code> ${reason}
              ${
                start === undefined || end === undefined
                  ? nothing
                  : html`<button
                      type="button"
                      aria-label="Show the words: ${path}"
                      @click=${() => {
                        this.#show(start, end);
                      }}
                    >
                      Show the words
                    </button>`
              }
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #onDraft = (draft: Draft): void => {
    const before = this.#article;
    let article =
      before !== undefined && this.#isCorrected ? mergeDraft(before, draft).article : draft.article;
    for (const { id, anchor } of article.quotes)
      if (anchor !== undefined && this.#dismissed.has(anchor.exact)) article = withoutQuote(article, id);
    this.#draft = draft;
    this.#article = article;
    const unsure = draft.evidence.filter(({ confidence }) => confidence < sure).length;
    this.#say(`Quotes: ${article.quotes.length}. Not sure: ${unsure}. Speakers: ${article.actors.length}.`);
  };

  #say(status: string): void {
    this.#status = status;
    this.requestUpdate();
  }

  #change(article: Article): void {
    this.#article = article;
    this.#isCorrected = true;
    this.requestUpdate();
  }

  #correct(quote: Quote, correction: Correction): void {
    if (this.#article !== undefined) this.#change(corrected(this.#article, quote.id, correction));
  }

  #remove(quote: Quote): void {
    if (this.#article === undefined) return;
    if (quote.anchor !== undefined) this.#dismissed.add(quote.anchor.exact);
    this.#open = undefined;
    this.#change(withoutQuote(this.#article, quote.id));
    this.#say('The passage is no quote any more.');
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.mark')?.focus());
  }

  #choose(quote: Quote): void {
    this.#open = quote.id === this.#open ? undefined : quote.id;
    this.requestUpdate();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.correction input')?.focus(),
    );
  }

  #close(): void {
    const { id } = this.#article?.quotes.find((quote) => quote.id === this.#open) ?? {};
    this.#open = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#marks()
        .find(({ dataset }) => dataset['quote'] === id)
        ?.focus();
    });
  }

  #marks(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.mark')];
  }

  #onArrow = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches('.mark')) return;
    const marks = this.#marks();
    const at = marks.indexOf(target);
    if (key === 'Enter' || key === ' ') target.click();
    else {
      const to = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at - 1,
        ArrowUp: at - 1,
        Home: 0,
        End: marks.length - 1,
      }[key];
      if (to === undefined) return;
      marks[to]?.focus();
    }
    event.preventDefault();
  };

  #onInput = ({ target }: InputEvent): void => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const text = articleText(target.value);
    if (text !== target.value) target.value = text;
    this.text = text;
    this.#drafter?.draft(text);
  };

  #onAdd = (): void => {
    const field = this.renderRoot.querySelector('textarea');
    if (field === null || this.#draft === undefined || this.#article === undefined) return;
    const { selectionStart, selectionEnd } = field;
    const article = withPassage(this.#article, this.#draft.text, selectionStart, selectionEnd);
    if (article === undefined) {
      this.#say('Select the words in the text field first.');
      return;
    }
    this.#change(article);
    this.#choose(article.quotes.at(-1)!);
  };

  #show(start: number, end: number): void {
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(start, end);
  }

  #onDownload = (): void => {
    if (this.#article === undefined) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([JSON.stringify(this.#article, null, 2)], { type: 'application/json' }),
    );
    link.download = `${this.#article.id}.onrecord.json`;
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    });
  };
}

function evidenceOf({ evidence }: Draft, { id }: Quote): Evidence | undefined {
  return evidence.find(({ quote }) => quote === id);
}

function renderWidgets(article: Article): TemplateResult {
  return html`<onrecord-article .article=${article} lang=${article.lang}>
    <div class="result">
      <onrecord-reactions-map></onrecord-reactions-map>
      <onrecord-quote-cards filters="speaker attribution"></onrecord-quote-cards>
    </div>
  </onrecord-article>`;
}

customElements.define('drafting-desk', DraftingDesk);
