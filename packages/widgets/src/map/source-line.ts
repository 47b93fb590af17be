import type { Article } from '@onrecord/core';
import { html, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';

/** The article that the reactions are in, and who published it. */
export function sourceLine({ headline, lang, publisher, url }: Article): TemplateResult {
  const title = html`<bdi lang=${lang}>${headline}</bdi>`;
  return html`<p part="article" class="source">
    ${msg('Source:')} ${url === undefined ? title : html`<a href=${url} rel="noopener">${title}</a>`}
    ${publisher && html`<bdi lang=${lang}>(${publisher.name})</bdi>`}
  </p>`;
}
