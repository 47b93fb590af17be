import type { HostPage } from './host-page.js';

export const siteScript = '<script async src="/e2e/cdn/onrecord.js"></script>';
export const kremlinPauseAddress = '/e2e/articles/kremlin-pause.onrecord.json';

/** What a newsroom pastes: each element holds what it reads as without a script. */
export const widgets = `
<onrecord-article src="${kremlinPauseAddress}">
  <onrecord-reactions-map><p>NATO calls the pause “a stalling tactic”.</p></onrecord-reactions-map>
  <onrecord-quote-card quote="stalling-tactic"><blockquote>“a stalling tactic”</blockquote></onrecord-quote-card>
  <onrecord-quote-cards filters="stance"><p>All that was said, in the article.</p></onrecord-quote-cards>
</onrecord-article>`;

/** A page of a newsroom with its widgets, unless parts of it are given. */
export function newsroom(parts: Partial<HostPage> = {}): HostPage {
  return { head: siteScript, body: `<h1>A story</h1>${widgets}<p id="end">The story ends.</p>`, ...parts };
}
