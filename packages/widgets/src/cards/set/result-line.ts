import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../language/msg.js';
import type { CardView } from './card-view.js';
import type { Order } from './in-order.js';
import { valueName } from './value-name.js';

/**
 * How many cards there are of how many, in what order, and the way back to all of them. Seen only where a reader has something
 * to do with it; assistive technology has it in every set.
 */
export function resultLine(view: CardView, onClear: () => void): TemplateResult {
  const { reader, offered, shown } = view;
  const isFiltered = Object.keys(reader).length > 0;
  const isSeen = isFiltered || offered.length > 0 || shown.length === 0;
  return html`<div part="result" class="result ${isSeen ? '' : 'unseen'}">
    <p role="status"><bdi>${resultWords(view)}</bdi></p>
    ${isFiltered ? html`<button type="button" @click=${onClear}>${msg('Show all')}</button>` : nothing}
  </div>`;
}

function resultWords({ article, reader, offered, quotes, shown, order }: CardView): string {
  const { speaker } = reader;
  const words = [
    ...(speaker === undefined || offered.includes('speaker')
      ? []
      : [msg(str`Only quotes of ${valueName(article, 'speaker', speaker).text}`)]),
    countWords(shown.length, quotes.length),
    ...(shown.length === 0 ? [] : orderWords(order)),
  ];
  return words.join(' · ');
}

function countWords(shown: number, total: number): string {
  if (shown === 0) return msg('No quotes to show.');
  return shown === total ? msg(str`Quotes: ${total}`) : msg(str`Quotes: ${shown} of ${total}`);
}

function orderWords(order: Order): string[] {
  switch (order) {
    case 'article':
      return [];
    case 'newest':
      return [msg('Newest first')];
    case 'oldest':
      return [msg('Oldest first')];
    case 'speaker':
      return [msg('By speaker')];
  }
}
