import { attributions, type Article, type Quote } from '@onrecord/core';
import { widgetTitle } from '@onrecord/core/html';
import { markup } from '../../markup/markup.js';
import { directionOfArticle } from '../direction-of-article.js';
import { fitted } from './fitted.js';
import type { StillOptions } from './quote-card-svg.js';
import { quoteRow } from './quote-row.js';
import { measure, sheet, sheetSvg, textLines } from './sheet.js';
import { stanceEdge } from './stance-edge.js';

const mostRows = 3;
const mostGap = 44;
/** In CSS pixels from the top: where rows end at the latest. */
const bottom = 590;

/** The quotes of an article as a stand-alone SVG: its headline, and the words of up to three speakers. */
export function quoteCardsSvg(article: Article, options: StillOptions): string {
  const { words, fonts } = options;
  const isRightToLeft = directionOfArticle(article) === 'rtl';
  const leading = isRightToLeft ? 1.5 : 1.15;
  const room = { width: measure, height: 120, leading, sizes: [52, 47, 43, 39, 35] };
  const { lines, size } = fitted(article.headline, room, fonts.serifBold.widthOf);
  const quotes = chosen(article);
  const rows = quotes.map((quote) => quoteRow(article, quote, options));
  const start = sheet.top + lines.length * size * leading + 36;
  const spare = bottom - start - rows.reduce((sum, { height }) => sum + height, 0);
  const gap = Math.min(mostGap, spare / Math.max(1, rows.length - 1));
  let top = start;
  const drawn = rows.map(({ height, draw }) => {
    const row = draw(Math.round(top));
    top += height + gap;
    return row;
  });
  const id = `${article.id}-quotes`;
  return sheetSvg(
    {
      id,
      lang: article.lang,
      title: widgetTitle(article, { widget: 'quote-cards' }, { words }),
      words: quotes
        .map(({ id: quote }) => widgetTitle(article, { widget: 'quote-card', quote }, { words }))
        .join(' · '),
    },
    markup`${stanceEdge(id, undefined, isRightToLeft)}
${textLines(lines, { y: sheet.top + size * 0.9, size, leading, family: 'serif', weight: 700, isRightToLeft })}
${drawn}`,
  );
}

/** The first words of each of up to three speakers, in the article's order; whole sentences rather than parts of them. */
function chosen({ quotes }: Article): Quote[] {
  const holding = quotes.filter(({ status }) => status?.state !== 'retracted');
  const ranked = attributions.flatMap((kind) => holding.filter(({ attribution }) => attribution === kind));
  const speakers = new Set<string>();
  const first = ranked.filter(({ speaker }) => !speakers.has(speaker) && speakers.add(speaker));
  return first.slice(0, mostRows).sort((a, b) => quotes.indexOf(a) - quotes.indexOf(b));
}
