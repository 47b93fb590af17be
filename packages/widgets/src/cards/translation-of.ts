import type { Article, Quote } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { languageLine } from './language-line.js';
import { struckWords } from './struck-words.js';

/** The words in translation, and which language they are in where it isn't that of the article. */
export function translationOf(article: Article, quote: Quote): TemplateResult {
  return html`${translatedWords(quote)} ${languageLine(article, quote)}`;
}

function translatedWords({ attribution, translation, status }: Quote): TemplateResult | typeof nothing {
  if (translation === undefined) return nothing;
  const { text, lang, dir = 'auto' } = translation;
  return html`<blockquote part="translation" class="translation ${attribution}" lang=${lang} dir=${dir}>
    <p>${struckWords({ text, attribution }, status)}</p>
  </blockquote>`;
}
