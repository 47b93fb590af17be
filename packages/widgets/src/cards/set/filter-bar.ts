import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { msg, spokenTag } from '../../language/msg.js';
import type { CardView } from './card-view.js';
import type { Facet } from './facet.js';
import { filterOptions, type FilterOption } from './filter-options.js';
import type { CountryNameOf } from './value-name.js';

interface FilterBarOptions {
  readonly countryNameOf: CountryNameOf;
  readonly onChoose: (facet: Facet, value: string | undefined) => void;
}

/** A labelled select for each filter that the page offers. */
export function filterBar(view: CardView, { countryNameOf, onChoose }: FilterBarOptions): TemplateResult[] {
  return view.offered.map((facet) => {
    const { total, options } = filterOptions(view, facet, spokenTag(), countryNameOf);
    return html`<label part="filter" class="filter">
      <span>${facetWord(facet)}</span>
      <select
        data-facet=${facet}
        @change=${({ currentTarget }: Event) => {
          onChoose(facet, (currentTarget as HTMLSelectElement).value || undefined);
        }}
      >
        <option value="" .selected=${live(view.reader[facet] === undefined)}>
          ${msg(str`All (${total})`)}
        </option>
        ${choices(view, facet, options)}
      </select>
    </label>`;
  });
}

/** Those who speak come before those they speak for. */
function choices(view: CardView, facet: Facet, options: readonly FilterOption[]): unknown {
  const choice = ({ value, name, count }: FilterOption): TemplateResult =>
    html`<option
      value=${value}
      lang=${name.lang}
      .selected=${live(view.reader[facet] === value)}
      ?disabled=${count === 0 && view.reader[facet] !== value}
    >
      ${name.text} (${count})
    </option>`;
  if (facet !== 'speaker') return options.map(choice);
  const speakers = new Set(view.quotes.map(({ speaker }) => speaker));
  const speak = ({ value }: FilterOption): boolean => speakers.has(value);
  const others = options.filter((option) => !speak(option));
  return html`${options.filter(speak).map(choice)}
  ${
    others.length === 0
      ? nothing
      : html`<optgroup label=${msg('On behalf of')}>${others.map(choice)}</optgroup>`
  }`;
}

function facetWord(facet: Facet): string {
  switch (facet) {
    case 'topic':
      return msg('Topic');
    case 'speaker':
      return msg('Speaker');
    case 'section':
      return msg('Section');
    case 'stance':
      return msg('Stance');
    case 'country':
      return msg('Country');
    case 'attribution':
      return msg('Kind of quote');
  }
}
