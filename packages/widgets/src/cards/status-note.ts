import type { Article, Quote } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import type { FigureTools } from './figure-tools.js';
import { shownDate } from './shown-date.js';

/** What was corrected, or that the quote no longer holds. */
export function statusNote(
  article: Article,
  { status }: Quote,
  tools?: FigureTools,
): TemplateResult | typeof nothing {
  if (status?.state !== 'corrected' && status?.state !== 'retracted') return nothing;
  const { state, date, note } = status;
  return html`<p part="status" class="status">
    <strong>${state === 'corrected' ? msg('Corrected') : msg('Retracted')}</strong>
    <time datetime=${date}>${shownDate(date, tools)}</time>
    <bdi lang=${article.lang}>${note}</bdi>
  </p>`;
}
