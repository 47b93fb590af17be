import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { late } from '../element/late.js';
import { onServer } from '../element/on-server.js';
import { msg } from '../language/msg.js';
import type { ArticleState, Failed } from './article-state.js';
import type { problemMessage } from './problem-message.js';

export interface StandbyHost extends ReactiveControllerHost, HTMLElement {}

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

/** Loads what `standby` says of faults, and has the site owner told of this one. */
export async function report(host: StandbyHost, failed: Failed): Promise<void> {
  const words = await late('what words faults', () => import('./report-problem.js'));
  message = words?.problemMessage;
  if (words) words.reportProblem(host, failed);
  else console.error(host, failed);
}

/** A server doesn't know; its readers see what there is. */
function hasContent(host: HTMLElement): boolean {
  return onServer || host.children.length > 0 || host.textContent.trim() !== '';
}
