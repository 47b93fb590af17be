import { attributions, countryCodes, countryOf, stances, type Article, type Quote } from '@onrecord/core';
import type { Evidence } from '@onrecord/extract';
import { html, type TemplateResult } from 'lit';
import type { Correction } from './corrections.js';

export interface QuoteFormEvents {
  readonly onCorrect: (correction: Correction) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** What was found of a quote, each part of it to be corrected. A change counts at once. */
export function quoteForm(
  article: Article,
  quote: Quote,
  evidence: Evidence | undefined,
  { onCorrect, onRemove, onClose }: QuoteFormEvents,
): TemplateResult {
  const { speaker: id, topic, attribution } = quote;
  const speaker = article.actors.find((actor) => actor.id === id);
  const reaction = article.reactions.find(
    (one) => one.topic === topic && (one.actor === id || one.quotes?.includes(quote.id)),
  );
  const correctBy =
    (name: keyof Correction) =>
    ({ currentTarget }: Event): void => {
      if (currentTarget instanceof HTMLInputElement || currentTarget instanceof HTMLSelectElement)
        onCorrect({ [name]: currentTarget.value });
    };
  return html`<form
    class="correction"
    aria-label="Correct the quote"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onClose();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    }}
  >
    <p class="evidence">${evidence === undefined ? 'Added by you.' : sentence(evidence)}</p>
    <label
      >Speaker
      <input list="actors" .value=${speaker?.name ?? ''} @change=${correctBy('speaker')} />
    </label>
    <label
      >Country
      <select .value=${countryOf(article, id) ?? ''} @change=${correctBy('country')}>
        <option value="">None</option>
        ${countryCodes.map(
          (code) =>
            html`<option value=${code} ?selected=${code === countryOf(article, id)}>
              ${countryNames.of(code)}
            </option>`,
        )}
      </select>
    </label>
    <label
      >Attribution
      <select @change=${correctBy('attribution')}>
        ${attributions.map(
          (one) => html`<option value=${one} ?selected=${one === attribution}>${one}</option>`,
        )}
      </select>
    </label>
    <label
      >Topic
      <input
        list="topics"
        .value=${article.topics.find((one) => one.id === topic)?.label ?? ''}
        @change=${correctBy('topic')}
      />
    </label>
    <label
      >Stance on it
      <select ?disabled=${topic === undefined} @change=${correctBy('stance')}>
        <option value="">Not said</option>
        ${stances.map(
          (one) => html`<option value=${one} ?selected=${one === reaction?.stance}>${one}</option>`,
        )}
      </select>
    </label>
    <div class="row">
      <button>Done</button>
      <button type="button" @click=${onRemove}>Not a quote</button>
    </div>
    <datalist id="actors">
      ${article.actors.map(({ name }) => html`<option value=${name}></option>`)}
    </datalist>
    <datalist id="topics">
      ${article.topics.map(({ label }) => html`<option value=${label}></option>`)}
    </datalist>
  </form>`;
}

function sentence({ confidence, reason }: Evidence): string {
  return `Confidence ${Math.round(confidence * 100)} %. ${reason}`;
}
