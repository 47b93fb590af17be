import type { Article } from '@onrecord/core';
import type { Widget } from '@onrecord/core/html';

/** What there is to publish of an article: the map of its reactions, the set of its quotes, and the card of each. */
export function widgetsOf({ reactions, quotes }: Article): Widget[] {
  return [
    ...(reactions.length > 0 ? [{ widget: 'reactions-map' } as const] : []),
    ...(quotes.length > 0 ? [{ widget: 'quote-cards' } as const] : []),
    ...quotes.map(({ id }) => ({ widget: 'quote-card', quote: id }) as const),
  ];
}
