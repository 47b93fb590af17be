import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import type { StanceLabels } from '../theme/stance-labels.js';
import { swatch } from '../theme/swatch.js';
import { stanceWord } from '../theme/words.js';
import type { Entry } from './entries-of.js';

interface ActorListOptions {
  /** The article's. */
  readonly language: string;
  readonly labels: StanceLabels;
  readonly selected: string | undefined;
  /** Undefined until there is something to control: each button is a Tab stop until then. */
  readonly controls: ActorListControls | undefined;
}

export interface ActorListControls {
  readonly isPreviewed: (actor: string) => boolean;
  readonly tabIndexOf: (actors: readonly string[], actor: string) => 0 | -1;
  readonly dateWords: (date: string, language: string) => string;
}

/** The actors as buttons with their ids as `data-key`, each of which opens quotes. */
export function actorList(entries: readonly Entry[], options: ActorListOptions): TemplateResult {
  const { language, selected, controls } = options;
  const ids = entries.map(({ actor }) => actor.id);
  return html`<ul role="list">
    ${entries.map((entry) => {
      const { id, name } = entry.actor;
      return html`<li>
        <button
          part="actor"
          type="button"
          class=${controls?.isPreviewed(id) === true ? 'previewed' : ''}
          data-key=${id}
          tabindex=${controls?.tabIndexOf(ids, id) ?? 0}
          aria-expanded=${controls !== undefined && id === selected ? 'true' : 'false'}
          aria-controls="quotes"
        >
          <bdi class="name" lang=${language}>${name}</bdi>
          ${standing(entry, options)}
        </button>
      </li>`;
    })}
  </ul>`;
}

function standing(
  { isInitiator, reactions }: Entry,
  { language, labels, controls }: ActorListOptions,
): TemplateResult {
  const isAlone = !isInitiator && reactions.length === 1;
  return html`${isInitiator ? html`<span class="stance">${initiatorMark()} ${msg('Initiator')}</span>` : nothing}
  ${reactions.map(
    ({ stance, label, date }) =>
      html`<span class=${isAlone ? 'alone' : 'reaction'}
        ><span class="stance ${stance}">${swatch(stance)} ${stanceWord(stance, labels)}</span> ${
          date === undefined
            ? nothing
            : html`<time class="label" datetime=${date}>${controls?.dateWords(date, language) ?? date}</time>`
        }
        ${label === undefined ? nothing : html`<bdi class="label" lang=${language}>${label}</bdi>`}</span
      >`,
  )}`;
}

/** The sign of who started the topic, as on the map. */
export function initiatorMark(): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <path class="mark" d="M8 1l7 7-7 7-7-7z"></path>
  </svg>`;
}
