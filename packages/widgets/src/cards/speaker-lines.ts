import { str } from '@lit/localize';
import type { Article, Caption } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';

/** Who said it, in what role, for whom, and through whom. */
export function speakerLines(
  { lang }: Article,
  { speaker, role, affiliation, via }: Caption,
): TemplateResult {
  return html`<p class="speaker" lang=${lang}>
    <b part="speaker"><bdi>${speaker?.name}</bdi></b>
    ${role === undefined ? nothing : html`<span part="role"><bdi>${role}</bdi></span>`}
    ${affiliation === undefined ? nothing : html`<span part="affiliation"><bdi>${affiliation}</bdi></span>`}
    ${via === undefined ? nothing : html`<span part="via">${msg(str`through ${via}`)}</span>`}
  </p>`;
}
