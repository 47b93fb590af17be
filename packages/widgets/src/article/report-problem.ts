import type { Failed } from './article-state.js';
import { problemMessageStyles } from './problem-message.styles.js';
import { adopt } from '../element/adopt.js';
import { followLanguage } from '../language/follow-language.js';
import type { ArticleHost } from './article-controller.js';
import { issueLine } from './usage-error.js';

const reported = new WeakMap<ArticleHost, string>();

/** Tells the site owner in the console, once for each fault, and lets the element say it where readers have nothing else. */
export function reportProblem(host: ArticleHost, { problem, issues }: Failed): void {
  const lines = [problem, ...issues.map(issueLine)].filter(Boolean);
  const text = `onrecord: <${host.localName}> can’t be shown. ${lines.join('\n  ')}`;
  if (text === reported.get(host)) return;
  reported.set(host, text);
  console.error(text, host);
  followLanguage(host);
  adopt(host.shadowRoot, problemMessageStyles);
  host.requestUpdate();
}
