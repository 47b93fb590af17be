import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { ArticleContext } from './article-context.js';
import type { ArticleState } from './article-state.js';
import { problemMessage } from './problem-message.js';

/**
 * What an element shows while it has no article to draw: the fallback content inside it if there is any, else a line that
 * says why. A fault of the `<onrecord-article>` around it is told there, once.
 */
export function standby(
  host: HTMLElement,
  state: Exclude<ArticleState, { status: 'ready' }>,
  context: ArticleContext | undefined,
): TemplateResult {
  if (hasContent(host) || state === context?.state) return html`<slot></slot>`;
  if (state.status === 'failed') return html`${problemMessage(state)}`;
  const line = state.status === 'loading' ? msg('Loading…') : msg('No article to show yet.');
  return html`<p class="quiet" role="status">${line}</p>
    <slot></slot>`;
}

function hasContent(host: HTMLElement): boolean {
  return host.children.length > 0 || host.textContent.trim() !== '';
}
