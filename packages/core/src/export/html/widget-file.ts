import { expectation } from '../../expectation.js';
import { idPattern } from '../../schema/id-pattern.js';

/** What can be published of an article: the map, the set of all its quotes, or the card of one. */
export type Widget<QuoteId extends string = string> =
  | { readonly widget: 'reactions-map' | 'quote-cards'; readonly quote?: undefined }
  | { readonly widget: 'quote-card'; readonly quote: QuoteId };

/** A readable page, the oEmbed answer about it, and its still. */
export type WidgetFileType = 'html' | 'oembed.json' | 'svg' | 'png';

/**
 * The name of a published widget's file, such as `reactions-map.html` or `quote-pausing.html`; that of a quote with the id
 * "cards" is `quote--cards.html`. Throws a RangeError for a widget that isn't known, and for what is no id.
 */
export function widgetFile({ widget, quote }: Widget, type: WidgetFileType = 'html'): string {
  switch (widget) {
    case 'reactions-map':
    case 'quote-cards':
      return `${widget}.${type}`;
    case 'quote-card':
      return `quote-${isTaken.test(expectId('quote', quote)) ? '-' : ''}${quote}.${type}`;
    default:
      throw new RangeError(
        `widget: ${expectation('"reactions-map", "quote-cards" or "quote-card"', widget)}`,
      );
  }
}

/** Its file would be that of the set; in capitals too, where the file system doesn't tell them apart. */
const isTaken = /^cards$/iu;

export function expectId(place: string, id: string): string {
  if (!idPattern.test(id)) throw new RangeError(`${place}: ${expectation('an id', id)}`);
  return id;
}
