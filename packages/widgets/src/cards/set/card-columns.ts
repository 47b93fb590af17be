import type { Actor, Quote } from '@onrecord/core';
import { lineOf } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../language/msg.js';
import { entriesOf } from '../../map/entries-of.js';
import { stanceWord } from '../../theme/words.js';
import { cardList } from './card-list.js';
import type { CardView } from './card-view.js';
import type { LateParts } from './late-parts.js';
import { matches } from './values-of.js';

/** A column for each speaker that the page has named: where they stand on the topic, and their cards. */
export function cardColumns(view: CardView, late: LateParts): TemplateResult {
  const { article, wanted, shown } = view;
  const actors = wanted.speaker?.map((speaker) => article.actors.find(({ id }) => id === speaker)) ?? [];
  // One may speak for the other: a quote stands with whoever said it.
  const columnOf = (quote: Quote): Actor | undefined =>
    actors.find((actor) => actor?.id === quote.speaker) ??
    actors.find((actor) => actor && matches(article, quote, { speaker: [actor.id] }));
  return html`<div class="columns">
    ${actors.map((actor, i) => {
      if (actor === undefined) return nothing;
      const own = shown.filter((quote) => columnOf(quote) === actor);
      const heading = `group-${i}`;
      return html`<div part="group" class="column">
        ${columnHead(view, actor, heading)}
        ${
          own.length === 0
            ? html`<p class="quiet">${msg('No quotes to show.')}</p>`
            : cardList(view, late, own, heading)
        }
      </div>`;
    })}
  </div>`;
}

/** Who a column is of. The stance is the actor's latest, else that of whom the actor speaks for. */
function columnHead(
  { article, topic = '', headingLevel }: CardView,
  actor: Actor,
  id: string,
): TemplateResult {
  const line = lineOf(article, actor.id);
  const entries = entriesOf(article, topic);
  const own = line.flatMap((member) => entries.find((entry) => entry.actor === member) ?? []);
  const [stance] = own.flatMap(({ reactions }) => reactions.at(-1)?.stance ?? []);
  const initiator = own.some(({ isInitiator }) => isInitiator) ? msg('Initiator') : '';
  const standing = stance === undefined ? initiator : stanceWord(stance);
  const role = ('role' in actor ? actor.role : undefined) ?? line[1]?.name;
  return html`<div class="head">
    <div part="heading" class="heading" id=${id} role="heading" aria-level=${headingLevel}>
      <bdi lang=${article.lang}>${actor.name}</bdi>
    </div>
    ${role === undefined ? nothing : html`<div part="role"><bdi lang=${article.lang}>${role}</bdi></div>`}
    <div part="stance" class="stance ${stance ?? ''}">
      ${stance === undefined ? nothing : html`<i class="mark ${stance}"></i>`}
      <b>${standing}</b>
    </div>
  </div>`;
}
