import { msg } from '@lit/localize';
import { dateWords } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { swatch } from '../theme/stance-pattern.js';
import { stanceWord } from '../theme/words.js';
import type { Entry } from './entries-of.js';

export interface ActorListOptions {
  readonly label: string;
  /** The article's. */
  readonly language: string;
  readonly selected: string | undefined;
  readonly tabIndexOf: (key: string) => 0 | -1;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onChoose: (actor: string) => void;
}

/** The actors as buttons that open their quotes: one Tab stop, arrow keys within. */
export function actorList(entries: readonly Entry[], options: ActorListOptions): TemplateResult {
  const { label, language, selected, tabIndexOf, onKeydown, onChoose } = options;
  return html`<div
    part="actors"
    class="actors"
    role="toolbar"
    aria-orientation="vertical"
    aria-label=${label}
    @keydown=${onKeydown}
  >
    <ul role="list">
      ${entries.map((entry) => {
        const { actor } = entry;
        return html`<li>
          <button
            type="button"
            data-key=${actor.id}
            tabindex=${tabIndexOf(actor.id)}
            aria-expanded=${actor.id === selected ? 'true' : 'false'}
            aria-controls="quotes"
            @click=${() => {
              onChoose(actor.id);
            }}
          >
            <bdi class="name" lang=${language}>${actor.name}</bdi>
            ${standing(entry, language)}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

function standing({ isInitiator, reactions }: Entry, language: string): TemplateResult {
  return html`${isInitiator ? html`<span class="stance">${initiatorMark()} ${msg('Initiator')}</span>` : nothing}
  ${reactions.map(
    ({ stance, label, date }) =>
      html`<span class="stance ${stance}">${swatch(stance)} ${stanceWord(stance)}</span> ${
          date === undefined
            ? nothing
            : html`<time class="label" datetime=${date}>${dateWords(date, language)}</time>`
        }
        ${label === undefined ? nothing : html`<bdi class="label" lang=${language}>${label}</bdi>`}`,
  )}`;
}

/** The sign of who started the topic, as on the map. */
export function initiatorMark(): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <path class="mark" d="M8 1l7 7-7 7-7-7z"></path>
  </svg>`;
}
