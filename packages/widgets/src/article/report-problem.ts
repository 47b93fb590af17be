import type { Failed } from './article-state.js';
import { problemMessageStyles } from './problem-message.js';
import type { StandbyHost } from './standby.js';
import { issueLine } from './usage-error.js';

export { loadProblem } from './load-problem.js';
export { problemMessage } from './problem-message.js';

const reported = new WeakMap<StandbyHost, string>();

/** Tells the site owner in the console, once for each fault, and lets the element say it where readers have nothing else. */
export function reportProblem(host: StandbyHost, { problem, issues }: Failed): void {
  const lines = [problem, ...issues.map(issueLine)].filter(Boolean);
  const text = `onrecord: <${host.localName}> can’t be shown. ${lines.join('\n  ')}`;
  if (text === reported.get(host)) return;
  reported.set(host, text);
  console.error(text, host);
  // A server has no styles to adopt.
  const { adoptedStyleSheets } = (host.shadowRoot ?? {}) as Partial<ShadowRoot>;
  const { styleSheet } = problemMessageStyles;
  if (styleSheet !== undefined && adoptedStyleSheets?.includes(styleSheet) === false)
    adoptedStyleSheets.push(styleSheet);
  host.requestUpdate();
}
