import { html, nothing, type TemplateResult } from 'lit';
import { cardList } from './card-list.js';
import type { CardView } from './card-view.js';
import type { Facet } from './facet.js';
import { groupsOf, type Group } from './groups-of.js';
import type { LateParts } from './late-parts.js';
import { nameTemplate, valueName, withoutValue } from './value-name.js';

/** The cards of each group under its heading, with how many they are. */
export function cardGroups(view: CardView, facet: Facet, late: LateParts): TemplateResult[] {
  const { article, shown, topic, headingLevel } = view;
  return groupsOf(article, shown, facet, topic).map((group, i) => {
    const id = `group-${i}`;
    return html`<div part="group" class="group">
      <div part="heading" class="heading" id=${id} role="heading" aria-level=${headingLevel}>
        ${headingOf(view, facet, group, late)} <span part="count" class="count">${group.quotes.length}</span>
      </div>
      ${cardList(view, late, group.quotes, id)}
    </div>`;
  });
}

function headingOf(
  { article }: CardView,
  facet: Facet,
  { value }: Group,
  { controls }: LateParts,
): TemplateResult {
  if (value === undefined) return nameTemplate(withoutValue(facet));
  return html`${facet === 'stance' ? html`<i class="mark ${value}"></i>` : nothing}
  ${nameTemplate(valueName(article, facet, value, controls?.countryNameOf))}`;
}
