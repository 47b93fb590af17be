import { str } from '@lit/localize/internal/str-tag.js';
import type { Article, Quote } from '@onrecord/core';
import { captionOf } from '@onrecord/core/query';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { msg } from '../language/msg.js';
import { copy } from './copy.js';
import type { ToolsHost } from './quote-tools.js';
import { OnrecordShareEvent, type ShareKind } from './share-event.js';
import { shareForms } from './share-forms.js';

/** Something that a reader does in a menu. */
interface Sharing {
  readonly kind: ShareKind;
  readonly label: string;
  /** What a reader can still copy by hand where it fails. */
  readonly text: string;
  readonly run: () => Promise<void>;
}

interface Outcome {
  readonly kind: ShareKind;
  readonly isDone: boolean;
  readonly text: string;
}

type LinkTo = (article: Article, quote: Quote) => string | undefined;

/** The button "Share" of each quote of an element, and its menu. One menu is open at a time. */
export class ShareMenus implements ReactiveController {
  readonly #host: ToolsHost;
  readonly #linkTo: LinkTo;
  /** The id of the quote whose menu is open. */
  #open: string | undefined;
  #outcome: Outcome | undefined;
  #selectsField = false;

  constructor(host: ToolsHost, linkTo: LinkTo) {
    this.#host = host;
    this.#linkTo = linkTo;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#selectsField) return;
    this.#selectsField = false;
    const field = this.#host.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }

  render(article: Article, quote: Quote): TemplateResult {
    const id = `share-${quote.id}`;
    const name = captionOf(article, quote).speaker?.name ?? '';
    return html`<button
        type="button"
        part="share"
        class="action"
        popovertarget=${id}
        aria-label=${msg(str`Share: ${name}`)}
      >
        ${msg('Share')}
      </button>
      <div
        id=${id}
        popover
        part="menu"
        class="panel menu"
        role="group"
        aria-label=${msg('Share')}
        @beforetoggle=${({ newState }: ToggleEvent) => {
          if (newState === 'open') this.#show(quote.id);
        }}
        @toggle=${({ newState }: ToggleEvent) => {
          // Not before: what has the focus must be there until it goes back to the button.
          if (newState === 'closed' && this.#open === quote.id) this.#show(undefined);
        }}
      >
        ${this.#open === quote.id ? this.#renderMenu(article, quote) : nothing}
      </div>`;
  }

  #renderMenu(article: Article, quote: Quote): TemplateResult {
    return html`${this.#sharingsOf(article, quote).map(
        (sharing) =>
          html`<button type="button" @click=${() => this.#share(sharing, article, quote)}>
            ${sharing.label}
          </button>`,
      )}
      <p role="status">
        ${keyed(this.#outcome, this.#outcome && html`<span>${outcomeWords(this.#outcome)}</span>`)}
      </p>
      ${
        this.#outcome?.isDone === false
          ? html`<textarea
              readonly
              rows="4"
              aria-label=${msg('Text to copy')}
              .value=${this.#outcome.text}
            ></textarea>`
          : nothing
      }`;
  }

  #sharingsOf(article: Article, quote: Quote): Sharing[] {
    const { text, html, link, code } = shareForms(this.#host, article, quote, this.#linkTo(article, quote));
    const sharings: Sharing[] = [
      { kind: 'quote', label: msg('Copy quote'), text, run: () => copy(text, html) },
      { kind: 'embed', label: msg('Copy embed code'), text: code, run: () => copy(code) },
    ];
    if (link !== undefined)
      sharings.splice(1, 0, { kind: 'link', label: msg('Copy link'), text: link, run: () => copy(link) });
    if ('share' in navigator)
      sharings.push({
        kind: 'app',
        label: msg('Share by an app'),
        text,
        run: () => navigator.share({ text }),
      });
    return sharings;
  }

  async #share({ kind, text, run }: Sharing, article: Article, { id }: Quote): Promise<void> {
    const isDone = await run().then(
      () => true,
      (error: unknown) => (isAbort(error) ? undefined : false),
    );
    if (isDone === true) this.#host.dispatchEvent(new OnrecordShareEvent(kind, id, article));
    // The reader closed the other app's window, or this menu.
    if (isDone === undefined || this.#open !== id) return;
    this.#outcome = { kind, isDone, text };
    this.#selectsField = !isDone;
    this.#host.requestUpdate();
  }

  #show(quote: string | undefined): void {
    this.#open = quote;
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }
}

function outcomeWords({ kind, isDone }: Outcome): string {
  if (!isDone) return msg('That didn’t work here. Copy this yourself:');
  switch (kind) {
    case 'quote':
      return msg('Quote copied.');
    case 'link':
      return msg('Link copied.');
    case 'embed':
      return msg('Embed code copied.');
    case 'app':
      return msg('Shared.');
  }
}

/** A reader who doesn't want to after all. */
function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
