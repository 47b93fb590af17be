import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import type { ArticleState } from './article-state.js';
import type { problemMessage } from './problem-message.js';

interface StandbyHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Loaded where something is wrong. */
let message: typeof problemMessage | undefined;

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
          ? message?.(state)
          : html`<p class="quiet">
              ${state.status === 'loading' ? msg('Loading…') : msg('No article to show yet.')}
            </p>`
      }
    </div>
    <slot></slot>`;
}

/** Loads what `standby` says of faults, and updates the host when it is there. */
export async function loadMessage(host: StandbyHost): Promise<void> {
  const { problemMessage, problemMessageStyles } = await import('./problem-message.js');
  message = problemMessage;
  const { adoptedStyleSheets } = host.renderRoot as ShadowRoot;
  const { styleSheet } = problemMessageStyles;
  if (styleSheet !== undefined && !adoptedStyleSheets.includes(styleSheet))
    adoptedStyleSheets.push(styleSheet);
  host.requestUpdate();
}

function hasContent(host: HTMLElement): boolean {
  return host.children.length > 0 || host.textContent.trim() !== '';
}
