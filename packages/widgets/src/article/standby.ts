import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ArticleState } from './article-state.js';
import { problemMessage } from './problem-message.js';

/**
 * What an element shows while it has no article to draw: the fallback content inside it if there is any, else a line that
 * says why. Readers who have something to read aren't told of faults; the console is.
 */
export function standby(
  host: HTMLElement,
  state: Exclude<ArticleState, { status: 'ready' }>,
): TemplateResult {
  if (hasContent(host)) return html`<slot></slot>`;
  return html`<div role="status">
      ${
        state.status === 'failed'
          ? problemMessage(state)
          : html`<p class="quiet">
              ${state.status === 'loading' ? msg('Loading…') : msg('No article to show yet.')}
            </p>`
      }
    </div>
    <slot></slot>`;
}

function hasContent(host: HTMLElement): boolean {
  return host.children.length > 0 || host.textContent.trim() !== '';
}
