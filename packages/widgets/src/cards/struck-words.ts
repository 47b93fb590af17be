import type { Quote } from '@onrecord/core';
import { displayText } from '@onrecord/core/query';
import { html, type TemplateResult } from 'lit';

/** The words as they are shown, struck out where they were retracted. */
export function struckWords(
  said: Pick<Quote, 'text' | 'attribution'>,
  status: Quote['status'],
): TemplateResult | string {
  const words = displayText(said);
  return status?.state === 'retracted' ? html`<del>${words}</del>` : words;
}
