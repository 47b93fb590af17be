import { captionOf, dateWords, type Article, type Caption, type Quote, type Stance } from '@onrecord/core';
import { widgetTitle, type Words } from '@onrecord/core/html';
import { markup, type Markup } from '../../markup/markup.js';
import { directionOfArticle } from '../direction-of-article.js';
import { oneLine } from './fitted.js';
import type { Fonts } from './fonts.js';
import { paints } from './paints.js';
import { quoteBlock } from './quote-block.js';
import { leftOf, measure, sheet, sheetSvg, textLines } from './sheet.js';
import { stanceEdge } from './stance-edge.js';

export interface StillOptions {
  /** The words around those of the article. */
  readonly words: Words;
  readonly fonts: Fonts;
}

/** The card of a quote as a stand-alone SVG: the stance it shows, its words, who said them, and how they reached the page. */
export function quoteCardSvg(article: Article, quote: Quote, options: StillOptions): string {
  const { words, fonts } = options;
  const id = `${article.id}-${quote.id}`;
  const caption = captionOf(article, quote);
  const { speaker, role, affiliation, via } = caption;
  // Words that were retracted show nothing.
  const stance = quote.status?.state === 'retracted' ? undefined : caption.reaction?.stance;
  const isRightToLeft = directionOfArticle(article) === 'rtl';
  const line = (parts: readonly (string | undefined)[], size: number): string =>
    oneLine(given(parts).join(' · '), size, measure, fonts.sans.widthOf);
  const name = oneLine(speaker?.name ?? quote.speaker, 34, measure, fonts.sansBold.widthOf);
  const through = via && words.through.replace('{name}', () => via);
  const designation = line([role, affiliation, through], 26);
  const date = quote.date ?? article.published;
  const said = date && dateWords(date, words.lang);
  const meta = line([words.attribution[quote.attribution], said, article.publisher?.name], 23);
  const kicker = kickerOf(caption, stance, quote, options);
  const nameY = designation === '' ? 526 : 486;
  const ruleY = nameY - 58;
  const small = { family: 'sans', fill: paints.muted, isRightToLeft } as const;
  return sheetSvg(
    {
      id,
      lang: article.lang,
      title: widgetTitle(article, { widget: 'quote-card', quote: quote.id }, { words }),
      words: [name, designation, meta].filter((part) => part !== '').join(' · '),
    },
    markup`${stanceEdge(id, stance, isRightToLeft)}
${kicker && textLines([kicker], { ...small, y: 96, size: 27 })}
${quoteBlock(article, quote, options, { top: kicker ? 128 : sheet.top, bottom: ruleY - 36 })}
<rect x="${leftOf(isRightToLeft, sheet.padding, 72)}" y="${ruleY}" width="72" height="4" fill="${paints[stance ?? 'text']}"/>
${textLines([name], { ...small, y: nameY, size: 34, weight: 600, fill: paints.text })}
${designation === '' ? undefined : textLines([designation], { ...small, y: 526, size: 26 })}
${textLines([meta], { ...small, y: 572, size: 23 })}`,
  );
}

/** What is known of the words before they are read: whether they still hold, the stance they show, on what. */
function kickerOf(
  { topic, isInitiator }: Caption,
  taken: Stance | undefined,
  { status }: Quote,
  { words, fonts }: StillOptions,
): Markup | undefined {
  const change = status === undefined || status.state === 'current' ? undefined : words[status.state];
  const stance = taken ? words.stance[taken] : isInitiator ? words.initiator : undefined;
  const strong = given([change, stance]).join(' · ');
  if (strong === '' && topic === undefined) return undefined;
  const before = strong === '' || topic === undefined ? '' : ' · ';
  const room = measure - fonts.sansBold.widthOf(strong, 27);
  const label = oneLine(before + (topic?.label ?? ''), 27, room, fonts.sans.widthOf);
  return markup`<tspan font-weight="600" fill="${paints.text}">${strong}</tspan>${label === '' ? '' : ` ${label}`}`;
}

function given(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined);
}
