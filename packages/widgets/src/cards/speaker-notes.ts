import { str } from '@lit/localize/internal/str-tag.js';
import type { Article, Caption } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';

/** Through whom the words came, and that the article doesn't name who said them. */
export function speakerNotes({ lang }: Article, { speaker, via }: Caption): TemplateResult {
  const isUnnamed = speaker !== undefined && 'unnamed' in speaker && speaker.unnamed;
  return html`${via === undefined ? nothing : html`<span part="via">${throughWhom(via, lang)}</span>`}
  ${isUnnamed ? html`<span>${msg('Not named in the article')}</span>` : nothing}`;
}

/** The words around a name, which is in another language than they are. */
function throughWhom(via: string, lang: string): TemplateResult {
  const [before, after] = msg(str`through ${'\n'}`).split('\n');
  return html`${before}<bdi lang=${lang}>${via}</bdi>${after}`;
}
