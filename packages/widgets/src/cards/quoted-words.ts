import type { Article, Attribution, Quote } from '@onrecord/core';
import { directionOf, displayText } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';

interface Words {
  readonly text: string;
  readonly attribution: Attribution;
  readonly status?: Quote['status'] | undefined;
}

/** The words as they are shown, struck out where they were retracted. */
export function shownWords(said: Words): TemplateResult | string {
  const words = displayText(said);
  return said.status?.state === 'retracted' ? html`<del>${words}</del>` : words;
}

/** The words in their own language, in its quotation marks. */
export function quotedWords(article: Article, quote: Quote): TemplateResult {
  return html`<blockquote
    part="quote"
    class=${quote.attribution}
    lang=${quote.lang ?? article.lang}
    dir=${directionOf(article, quote) ?? 'auto'}
  >
    <p>${shownWords(quote)}</p>
  </blockquote>`;
}

export function translatedWords({
  attribution,
  translation,
  status,
}: Quote): TemplateResult | typeof nothing {
  if (translation === undefined) return nothing;
  const { lang, dir = 'auto' } = translation;
  return html`<blockquote part="translation" class="translation ${attribution}" lang=${lang} dir=${dir}>
    <p>${shownWords({ text: translation.text, attribution, status })}</p>
  </blockquote>`;
}
