import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { swatch } from '../theme/stance-pattern.js';
import { stanceWord } from '../theme/words.js';
import type { Entry } from './entries-of.js';

export interface ActorListOptions {
  readonly label: string;
  readonly selected: string | undefined;
  readonly tabIndexOf: (key: string) => 0 | -1;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onChoose: (actor: string, opener: HTMLElement) => void;
}

/** The actors as buttons that open their quotes: one Tab stop, arrow keys within. */
export function actorList(entries: readonly Entry[], options: ActorListOptions): TemplateResult {
  const { label, selected, tabIndexOf, onKeydown, onChoose } = options;
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
            @click=${({ currentTarget }: Event) => {
              onChoose(actor.id, currentTarget as HTMLElement);
            }}
          >
            <span class="name">${actor.name}</span>
            ${standing(entry)}
          </button>
        </li>`;
      })}
    </ul>
  </div>`;
}

function standing({ isInitiator, reactions }: Entry): TemplateResult {
  return html`${isInitiator ? html`<span class="stance">${initiatorMark()} ${msg('Initiator')}</span>` : nothing}
  ${reactions.map(
    ({ stance, label }) =>
      html`<span class="stance ${stance}">${swatch(stance)} ${stanceWord(stance)}</span>
        ${label === undefined ? nothing : html`<span class="label">${label}</span>`}`,
  )}`;
}

/** The sign of who started the topic, as on the map. */
export function initiatorMark(): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <path class="mark" d="M8 1l7 7-7 7-7-7z"></path>
  </svg>`;
}
