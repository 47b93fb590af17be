import { directionOf, displayText, type Article, type Quote } from '@onrecord/core';
import { markup, type Markup } from '../../markup/markup.js';
import { fitted } from './fitted.js';
import { isRightToLeft } from './is-right-to-left.js';
import { paints } from './paints.js';
import { measure, textLines } from './sheet.js';
import type { StillOptions } from './quote-card-svg.js';

/** Where the words of a quote may stand, in CSS pixels from the top. */
interface Space {
  readonly top: number;
  readonly bottom: number;
}

const sizes = [92, 84, 76, 68, 61, 55, 49, 44, 39, 35, 31, 28];
/** In UTF-16 code units: no still has room for more. */
const mostText = 2000;

/** The words of a quote as large as there is space, its opening mark in the margin; of a retracted one, what was said about it. */
export function quoteBlock(
  article: Article,
  quote: Quote,
  { words, fonts }: StillOptions,
  { top, bottom }: Space,
): Markup {
  const { status, attribution } = quote;
  const isRetracted = status?.state === 'retracted';
  const said = isRetracted ? status.note : wordsOf(article, quote);
  const isQuoted = !isRetracted && attribution !== 'indirect';
  const [open, close] = isQuoted ? words.marks : ['', ''];
  const isFromRight = direction(article, quote, said) === 'rtl';
  const leading = isFromRight ? 1.55 : 1.2;
  const face = isRetracted ? fonts.sans : fonts.serif;
  const height = bottom - top;
  const { lines, size } = fitted(
    `${open}${said.slice(0, mostText)}${close}`,
    { width: measure, height, leading, sizes: isRetracted ? sizes.slice(5) : sizes },
    face.widthOf,
  );
  const style = {
    size,
    leading,
    family: isRetracted ? 'sans' : 'serif',
    fill: isRetracted ? paints.muted : paints.text,
    isRightToLeft: isFromRight,
  } as const;
  const spare = height - lines.length * size * leading;
  const y = top + 0.4 * spare + size * (isFromRight ? 1.1 : 0.9);
  const indent = -face.widthOf(open, size);
  return markup`${textLines(lines.slice(0, 1), { ...style, y, indent })}${textLines(lines.slice(1), { ...style, y: y + size * leading })}`;
}

/** In the article's language where there is a translation into it. */
export function wordsOf({ lang }: Article, { text, translation, attribution }: Quote): string {
  const isTranslated = translation !== undefined && translation.lang === lang;
  return displayText({ text: isTranslated ? translation.text : text, attribution });
}

function direction(article: Article, quote: Quote, shown: string): 'ltr' | 'rtl' {
  const isOriginal = shown === displayText(quote);
  return (isOriginal ? directionOf(article, quote) : undefined) ?? (isRightToLeft(shown) ? 'rtl' : 'ltr');
}
