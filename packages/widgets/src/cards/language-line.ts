import { str } from '@lit/localize/internal/str-tag.js';
import type { Article, Quote } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { msg, spokenTag } from '../language/msg.js';
import { displayName } from './display-name.js';

/** Which language the words are in where it isn't that of the article, and who translated them into which. */
export function languageLine(
  article: Article,
  { lang = article.lang, translation }: Quote,
): TemplateResult | typeof nothing {
  if (translation === undefined && lang === article.lang) return nothing;
  const original = displayName('language', lang);
  const into = translation?.lang;
  const target = into === undefined || into === spokenTag() ? undefined : displayName('language', into);
  const by = translation?.translator;
  return html`<p part="language" class="facts">
    ${original && html`<span>${msg(str`Original language: ${original}`)}</span>`}
    ${target && html`<span>${msg(str`Translation: ${target}`)}</span>`}
    ${by && html`<span>${msg(str`Translated by ${by}`)}</span>`}
  </p>`;
}
