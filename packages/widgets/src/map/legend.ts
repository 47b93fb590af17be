import { attribution, borderNotes, type BorderPolicy } from '@onrecord/atlas';
import { msg, str } from '@lit/localize';
import type { Stance } from '@onrecord/core';
import { stances } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { disputedPattern, swatch } from '../theme/stance-pattern.js';
import { stanceWord } from '../theme/words.js';
import { initiatorMark } from './actor-list.js';

export interface LegendOptions {
  readonly tally: Record<Stance, number>;
  readonly hasInitiator: boolean;
  /** The organization whose members are outlined. */
  readonly organization: string | undefined;
}

/** What the fills, outlines and signs on the map mean, with how often each stance is taken. */
export function legend({ tally, hasInitiator, organization }: LegendOptions): TemplateResult {
  return html`<ul part="legend" class="legend" role="list" aria-label=${msg('Legend')}>
    ${stances
      .filter((stance) => tally[stance] > 0)
      .map(
        (stance) =>
          html`<li>${swatch(stance)} ${stanceWord(stance)} <span class="count">${tally[stance]}</span></li>`,
      )}
    ${hasInitiator ? html`<li>${initiatorMark()} ${msg('Initiator')}</li>` : nothing}
    ${organization === undefined ? nothing : html`<li>${shapeSwatch('members')} ${msg(str`Members of ${organization}`)}</li>`}
    <li>${shapeSwatch('land')} ${msg('No stance')}</li>
    <li>${shapeSwatch('disputed')} ${msg('Disputed')}</li>
  </ul>`;
}

/** How borders are drawn, in words, and where the map data comes from. */
export function mapNotes(borders: BorderPolicy): TemplateResult {
  return html`<details part="notes" class="notes">
    <summary>${msg('Borders and sources')}</summary>
    <ul>
      ${borderNotes(borders).map((note) => html`<li>${note}</li>`)}
      <li>${attribution}.</li>
    </ul>
  </details>`;
}

function shapeSwatch(kind: 'members' | 'land' | 'disputed'): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    ${kind === 'disputed' ? disputedPattern('disputed-swatch', 1) : nothing}
    <rect
      class=${kind}
      x="1"
      y="1"
      width="14"
      height="14"
      fill=${kind === 'disputed' ? 'url(#disputed-swatch)' : nothing}
    ></rect>
  </svg>`;
}
