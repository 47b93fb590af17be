import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleState } from './article-state.js';

/** How many faults are listed before the rest is counted; the console has them all. */
const listed = 8;

/** Tells the site owner why there is nothing to see. */
export function problemMessage({
  problem,
  issues,
}: Extract<ArticleState, { status: 'failed' }>): TemplateResult {
  const more = issues.length - listed;
  return html`<div class="problem" part="problem" role="alert">
    <p><strong>${msg('Onrecord can’t show this article.')}</strong> ${problem}</p>
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
