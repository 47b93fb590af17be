import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import type { Failed } from './article-state.js';

/** How many faults are listed before the rest is counted; the console has them all. */
const listed = 8;

/** Tells the site owner why there is nothing to see. */
export function problemMessage({ problem, issues }: Failed): TemplateResult {
  const more = issues.length - listed;
  return html`<div class="problem" part="problem">
    <p><strong>${msg('Onrecord can’t show this.')}</strong> ${problem}</p>
    ${
      issues.length === 0
        ? nothing
        : html`<ul>
            ${issues
              .slice(0, listed)
              .map(
                ({ path, message }) =>
                  html`<li>${path === '' ? nothing : html`<code>${path}</code>: `}${message}</li>`,
              )}
            ${more > 0 ? html`<li>${msg(str`and ${more} more`)}</li>` : nothing}
          </ul>`
    }
  </div>`;
}
