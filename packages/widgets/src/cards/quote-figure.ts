import { str } from '@lit/localize/internal/str-tag.js';
import type { Article, Caption, Quote } from '@onrecord/core';
import { captionOf } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import { attributionWords } from '../theme/attribution-words.js';
import type { StanceLabels } from '../theme/stance-labels.js';
import { stanceWord } from '../theme/words.js';
import type { FigureTools } from './figure-tools.js';
import { languageLine } from './language-line.js';
import { quotedWords, translatedWords } from './quoted-words.js';
import { speakerLines } from './speaker-lines.js';

export interface QuoteFigureOptions {
  readonly topic?: string | undefined;
  /** The newsroom's own words for stances. */
  readonly labels?: StanceLabels | undefined;
  /** `compact`: a caption of two lines, without topic, date, portrait and actions. */
  readonly size?: 'full' | 'compact' | undefined;
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
  const { topic = quote.topic, size = 'full', tools } = options;
  const caption = captionOf(article, quote, topic);
  const rest = size === 'compact' ? briefly : fully;
  return html`<figure part="card" class="card ${size} ${caption.reaction?.stance ?? ''}">
    ${statusNote(article, quote, tools)} ${quotedWords(article, quote)} ${translatedWords(quote)}
    ${languageLine(article, quote)}
    <figcaption part="caption">${rest(article, quote, caption, options)}</figcaption>
  </figure>`;
}

function briefly(
  article: Article,
  quote: Quote,
  caption: Caption,
  { labels, tools }: QuoteFigureOptions,
): TemplateResult {
  return html`${speakerLines(article, caption)}
    <p class="facts">
      ${stanceOf(caption, labels)} ${attributionOf(quote)} ${wayToWords(article, quote, tools)}
    </p>`;
}

function fully(
  article: Article,
  quote: Quote,
  caption: Caption,
  { labels, tools, hasActions = false }: QuoteFigureOptions,
): TemplateResult {
  const { date } = quote;
  const { topic } = caption;
  const image = caption.speaker?.image;
  const picture = image && tools?.renderPortrait?.(image);
  // Its room is kept until the tools tell whether it may be shown.
  const portrait = tools && !picture ? undefined : image;
  const way = wayToWords(article, quote, tools);
  return html`${portrait && html`<span class="portrait">${picture}</span>`} ${speakerLines(article, caption)}
    ${
      topic &&
      html`<p class="standing">
        ${stanceOf(caption, labels)} <bdi part="topic" lang=${article.lang}>${topic.label}</bdi>
      </p>`
    }
    <p class="facts">
      ${attributionOf(quote)}
      ${date && html`<time part="date" datetime=${date}>${dateShown(date, tools)}</time>`}
    </p>
    ${portrait?.credit && html`<p part="credit" class="facts credit">${msg(str`Photo: ${portrait.credit}`)}</p>`}
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

/** What was corrected, or that the quote no longer holds. */
function statusNote(
  article: Article,
  { status }: Quote,
  tools?: FigureTools,
): TemplateResult | typeof nothing {
  if (status?.state !== 'corrected' && status?.state !== 'retracted') return nothing;
  const { state, date, note } = status;
  return html`<p part="status" class="status">
    <strong>${state === 'corrected' ? msg('Corrected') : msg('Retracted')}</strong>
    <time datetime=${date}>${dateShown(date, tools)}</time>
    <bdi lang=${article.lang}>${note}</bdi>
  </p>`;
}

/** The day as it is written until there are words for it, which take a browser long when it is asked first. */
function dateShown(date: string, tools?: FigureTools): string {
  return tools?.dateWords(date) ?? date.slice(0, 10);
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
