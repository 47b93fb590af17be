import { str } from '@lit/localize/internal/str-tag.js';
import type { Stance } from '@onrecord/core';
import { stances } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import type { StanceLabels } from '../theme/stance-labels.js';
import { swatch } from '../theme/swatch.js';
import { stanceWord } from '../theme/words.js';
import { initiatorMark } from './actor-list.js';

interface LegendOptions {
  readonly tally: Readonly<Record<Stance, number>>;
  readonly labels: StanceLabels;
  readonly hasInitiator: boolean;
  readonly hasDisputed: boolean;
  /** The organization whose members are outlined. */
  readonly organization: string | undefined;
}

/** What the fills, outlines and signs on the map mean, with how often each stance is taken. */
export function legend(options: LegendOptions): TemplateResult {
  const { tally, labels, hasInitiator, hasDisputed, organization } = options;
  return html`<ul part="legend" class="legend" role="list" aria-label=${msg('Legend')}>
    ${stances
      .filter((stance) => tally[stance] > 0)
      .map(
        (stance) =>
          html`<li>
            ${swatch(stance)} ${stanceWord(stance, labels)} <span class="count">${tally[stance]}</span>
          </li>`,
      )}
    ${hasInitiator ? html`<li>${initiatorMark()} ${msg('Initiator')}</li>` : nothing}
    ${organization === undefined ? nothing : html`<li>${shapeSwatch('members')} ${msg(str`Members of ${organization}`)}</li>`}
    <li>${shapeSwatch('land')} ${msg('No stance')}</li>
    ${hasDisputed ? html`<li>${shapeSwatch('disputed')} ${msg('Disputed')}</li>` : nothing}
  </ul>`;
}

function shapeSwatch(kind: 'members' | 'land' | 'disputed'): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
    <rect
      class=${kind}
      x="1"
      y="1"
      width="14"
      height="14"
      fill=${kind === 'disputed' ? 'url(#disputed)' : nothing}
    ></rect>
  </svg>`;
}
