import { html, type TemplateResult } from 'lit';
import { onServer } from '../element/on-server.js';
import { msg } from '../language/msg.js';
import { articleCare } from './article-care.js';
import type { ArticleState } from './article-state.js';

/**
 * What an element shows while it has no article to draw: the fallback content inside it if there is any, else a line that
 * says why. Readers who have something to read aren't told of faults; the console is.
 */
export function standby(
  host: HTMLElement,
  state: Exclude<ArticleState, { status: 'ready' }>,
): TemplateResult {
  if (hasContent(host)) return html`<slot></slot>`;
  return html`<div role="status" class="standby">
      ${
        state.status === 'failed'
          ? articleCare.part?.problemMessage(state)
          : html`<p class="quiet">
              ${state.status === 'loading' ? msg('Loading…') : msg('No article to show yet.')}
            </p>`
      }
    </div>
    <slot></slot>`;
}

/** A server doesn't know; its readers see what there is. */
function hasContent(host: HTMLElement): boolean {
  return onServer || host.children.length > 0 || host.textContent.trim() !== '';
}
