import { str } from '@lit/localize/internal/str-tag.js';
import type { Article, Quote } from '@onrecord/core';
import { captionOf, displayText } from '@onrecord/core/query';
import { msg } from '../language/msg.js';
import { attributionWords } from '../theme/attribution-words.js';
import { inMarks } from './quotation-marks.js';
import { spokenDate } from './spoken-date.js';

/** A quote as plain text that keeps what a reader needs to weigh it: its state, who said it, how and when, and where it stands. */
export function quoteText(article: Article, quote: Quote, link: string | undefined): string {
  const { attribution, status, translation, date, lang = article.lang } = quote;
  const { speaker, role, affiliation, via } = captionOf(article, quote);
  const quoted = (text: string, language: string): string =>
    attribution === 'indirect' ? text : inMarks(text, language);
  const lines = [
    status?.state === 'corrected' && `${msg('Corrected')}, ${spokenDate(status.date)}: ${status.note}`,
    status?.state === 'retracted' && `${msg('Retracted')}, ${spokenDate(status.date)}: ${status.note}`,
    quoted(displayText(quote), lang),
    translation && quoted(displayText({ ...translation, attribution }), translation.lang),
    translation?.translator && msg(str`Translated by ${translation.translator}`),
    listed(speaker?.name, role, affiliation, via && msg(str`through ${via}`)),
    listed(attributionWords(attribution), date && spokenDate(date)),
    listed(article.headline, article.publisher?.name, article.published && spokenDate(article.published)),
    link,
  ];
  return lines.filter(Boolean).join('\n');
}

function listed(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
