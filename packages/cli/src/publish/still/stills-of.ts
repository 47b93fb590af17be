import type { Article } from '@onrecord/core';
import type { Widget } from '@onrecord/core/html';
import { reactionsMapSvg } from '@onrecord/widgets/reactions-map-svg';
import { languageOf } from './language-of.js';
import { mapSheetSvg } from './map-sheet-svg.js';
import { quoteCardSvg, type StillOptions } from './quote-card-svg.js';
import { quoteCardsSvg } from './quote-cards-svg.js';

/** A widget as a drawing, and as one that fills the sheet of a social card. Of quotes they are the same. */
interface Stills {
  readonly svg: string;
  readonly card: string;
}

export function stillsOf(article: Article, { widget, quote: id }: Widget, options: StillOptions): Stills {
  if (widget === 'reactions-map') {
    const language = languageOf(options.words);
    return { svg: reactionsMapSvg(article, { language }), card: mapSheetSvg(article, language) };
  }
  const quote = article.quotes.find((one) => one.id === id);
  const svg = quote ? quoteCardSvg(article, quote, options) : quoteCardsSvg(article, options);
  return { svg, card: svg };
}
