import { captionOf, type Article, type Quote } from '@onrecord/core';
import { markup, type Markup } from '../../markup/markup.js';
import { directionOfArticle } from '../direction-of-article.js';
import { cut, oneLine } from './fitted.js';
import { linesOfText } from './lines-of-text.js';
import { paints } from './paints.js';
import { wordsOf } from './quote-block.js';
import type { StillOptions } from './quote-card-svg.js';
import { leftOf, measure, sheet, textLines } from './sheet.js';

/** A part of a sheet, in CSS pixels. */
interface Row {
  readonly height: number;
  readonly draw: (top: number) => Markup;
}

const indent = 30;
const width = measure - indent;
const leading = 38;
/** In UTF-16 code units: two lines have room for less. */
const mostText = 400;

/** The words of a quote in up to two lines, who said them, and a bar in the colour of the stance they show. */
export function quoteRow(article: Article, quote: Quote, { words, fonts }: StillOptions): Row {
  const { speaker, role, affiliation, reaction } = captionOf(article, quote);
  const [open, close] = quote.attribution === 'indirect' ? ['', ''] : words.marks;
  const said = `${open}${wordsOf(article, quote).slice(0, mostText)}${close}`;
  const measureSerif = fonts.serif.widthOf;
  const lines = cut(linesOfText(said, 31, width, measureSerif), 2, 31, width, measureSerif);
  const name = oneLine(speaker?.name ?? quote.speaker, 23, width, fonts.sansBold.widthOf);
  const stance = reaction && words.stance[reaction.stance];
  const others = [role, affiliation, stance].flatMap((part) => (part === undefined ? [] : [`· ${part}`]));
  const room = width - fonts.sansBold.widthOf(`${name} `, 23);
  const designation = oneLine(others.join(' '), 23, room, fonts.sans.widthOf);
  const isRightToLeft = directionOfArticle(article) === 'rtl';
  const left = leftOf(isRightToLeft, sheet.padding, 6);
  const height = lines.length * leading + 34;
  return {
    height,
    draw: (
      top,
    ) => markup`<rect x="${left}" y="${top}" width="6" height="${height}" fill="${paints[reaction?.stance ?? 'rule']}"/>
${textLines(lines, { y: top + 29, size: 31, leading: leading / 31, family: 'serif', isRightToLeft, indent })}
${textLines([markup`<tspan font-weight="600" fill="${paints.text}">${name}</tspan> ${designation}`], {
  y: top + lines.length * leading + 25,
  size: 23,
  family: 'sans',
  fill: paints.muted,
  isRightToLeft,
  indent,
})}
`,
  };
}
