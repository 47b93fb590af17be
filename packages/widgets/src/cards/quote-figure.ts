import type { Article, Caption, Quote } from '@onrecord/core';
import { captionOf, directionOf, displayText } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import { attributionWords } from '../theme/attribution-words.js';
import type { StanceLabels } from '../theme/stance-labels.js';
import { stanceWord } from '../theme/words.js';
import type { FigureTools } from './figure-tools.js';
import type { Particulars } from './particulars.js';
import { shownDate } from './shown-date.js';
import { speakerLines } from './speaker-lines.js';

export interface QuoteFigureOptions {
  readonly topic?: string | undefined;
  /** The newsroom's own words for stances. */
  readonly labels?: StanceLabels | undefined;
  /** `compact`: a caption of two lines, without topic, date, portrait and actions. */
  readonly size?: 'full' | 'compact' | 'inline' | undefined;
  /** Undefined only for a quote that is plain. */
  readonly particulars?: Particulars | undefined;
  /** What there is once the figure has been seen. */
  readonly tools?: FigureTools | undefined;
  /** Whether the tools will bring actions: there is room for them from the start. */
  readonly hasActions?: boolean | undefined;
}

/**
 * One quote with all that a reader needs to weigh it. Where it shows stances on several topics, that on the given one counts,
 * else that on the quote's own.
 */
export function quoteFigure(
  article: Article,
  quote: Quote,
  options: QuoteFigureOptions = {},
): TemplateResult {
  const { topic = quote.topic, size = 'full', tools, particulars } = options;
  const caption = captionOf(article, quote, topic);
  const rest = size === 'compact' ? briefly : fully;
  return html`<figure part="card" class="card ${size} ${caption.reaction?.stance ?? ''}">
    ${particulars?.statusNote(article, quote, tools)}
    <blockquote
      part="quote"
      class=${quote.attribution}
      lang=${quote.lang ?? article.lang}
      dir=${directionOf(article, quote) ?? 'auto'}
    >
      <p>${particulars?.struckWords(quote, quote.status) ?? displayText(quote)}</p>
    </blockquote>
    ${particulars?.translationOf(article, quote)}
    <figcaption part="caption">${rest(article, quote, caption, options)}</figcaption>
  </figure>`;
}

function briefly(
  article: Article,
  quote: Quote,
  caption: Caption,
  { labels, tools, particulars }: QuoteFigureOptions,
): TemplateResult {
  return html`${speakerLines(article, caption, particulars?.speakerNotes(article, caption))}
    <p class="facts">
      ${stanceOf(caption, labels)} ${attributionOf(quote)} ${wayToWords(article, quote, tools)}
    </p>`;
}

function fully(
  article: Article,
  quote: Quote,
  caption: Caption,
  { labels, tools, particulars, hasActions = false }: QuoteFigureOptions,
): TemplateResult {
  const { date } = quote;
  const { topic } = caption;
  const portrait = particulars?.portraitOf(caption, tools);
  const way = wayToWords(article, quote, tools);
  return html`${portrait?.picture}
    ${speakerLines(article, caption, particulars?.speakerNotes(article, caption))}
    ${
      topic &&
      html`<p class="standing">
        ${stanceOf(caption, labels)} <bdi part="topic" lang=${article.lang}>${topic.label}</bdi>
      </p>`
    }
    <p class="facts">
      ${attributionOf(quote)}
      ${date && html`<time part="date" datetime=${date}>${shownDate(date, tools)}</time>`}
    </p>
    ${portrait?.credit}
    ${
      way || hasActions
        ? html`<div class="foot">
            <span>${way}</span>
            ${
              hasActions
                ? (tools?.renderActions?.(article, quote) ?? html`<span class="kept">${msg('Share')}</span>`)
                : nothing
            }
          </div>`
        : nothing
    }`;
}

function attributionOf({ attribution }: Quote): TemplateResult {
  return html`<span part="attribution">${attributionWords(attribution)}</span>`;
}

/** Where the speaker stands on the topic: a stance, or having started it. */
function stanceOf({ reaction, isInitiator }: Caption, labels?: StanceLabels): TemplateResult | undefined {
  if (reaction === undefined && !isInitiator) return undefined;
  return html`<span part="stance" class="stance"
    >${reaction && html`<i class="mark ${reaction.stance}"></i>`}
    <b>${reaction ? stanceWord(reaction.stance, labels) : msg('Initiator')}</b></span
  >`;
}

/** To the words in the text on the page where they are there, else in the article wherever it is. */
function wayToWords(article: Article, quote: Quote, tools?: FigureTools): TemplateResult | undefined {
  const { url } = article;
  const show = tools?.renderShow?.(article, quote);
  if (show !== undefined || url === undefined) return show;
  const address = tools?.linkTo?.(article, quote) ?? url;
  return html`<a part="source" href=${address} rel="noopener">${msg('Read the article')}</a>`;
}
