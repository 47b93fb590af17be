import { str } from '@lit/localize';
import type { Article, Caption, Quote } from '@onrecord/core';
import { captionOf, dateWords, directionOf, displayText } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import { attributionWords } from '../theme/attribution-words.js';
import type { StanceLabels } from '../theme/stance-labels.js';
import { swatch } from '../theme/swatch.js';
import { stanceWord } from '../theme/words.js';
import { speakerLines } from './speaker-lines.js';

interface QuoteFigureOptions {
  readonly topic?: string | undefined;
  /** The newsroom's own words for stances. */
  readonly labels?: StanceLabels | undefined;
}

/**
 * One quote with all that a reader needs to weigh it. Where it shows stances on several topics, that on the given one counts,
 * else that on the quote's own. The stance patterns must be in the same shadow tree.
 */
export function quoteFigure(
  article: Article,
  quote: Quote,
  { topic = quote.topic, labels }: QuoteFigureOptions = {},
): TemplateResult {
  const { attribution, status } = quote;
  const caption = captionOf(article, quote, topic);
  const words = displayText(quote);
  return html`<figure part="card" class="card ${caption.reaction?.stance ?? ''}">
    ${statusNote(article, quote)}
    <blockquote
      part="quote"
      class=${attribution}
      lang=${quote.lang ?? article.lang}
      dir=${directionOf(article, quote) ?? 'auto'}
    >
      <p>${status?.state === 'retracted' ? html`<del>${words}</del>` : words}</p>
    </blockquote>
    ${translated(quote)}
    <figcaption part="caption">
      ${speakerLines(article, caption)} ${standing(article, caption, labels)} ${facts(article, quote)}
    </figcaption>
  </figure>`;
}

function translated({ attribution, translation }: Quote): TemplateResult | typeof nothing {
  if (translation === undefined) return nothing;
  const { lang, dir = 'auto' } = translation;
  return html`<blockquote part="translation" class="translation ${attribution}" lang=${lang} dir=${dir}>
    <p>${displayText({ ...translation, attribution })}</p>
  </blockquote>`;
}

/** How and when it was said, who translated it, and where it stands. */
function facts(article: Article, { attribution, date, translation }: Quote): TemplateResult {
  const translator = translation?.translator;
  return html`<p class="facts">
    <span part="attribution">${attributionWords(attribution)}</span>
    ${date === undefined ? nothing : html`<time part="date" datetime=${date}>${dateWords(date, article.lang)}</time>`}
    ${translator === undefined ? nothing : html`<span>${msg(str`Translated by ${translator}`)}</span>`}
    ${
      article.url === undefined
        ? nothing
        : html`<a part="source" href=${article.url} rel="noopener">${msg('Read the article')}</a>`
    }
  </p>`;
}

/** What was corrected, or that the quote no longer holds. */
function statusNote(article: Article, { status }: Quote): TemplateResult | typeof nothing {
  if (status?.state !== 'corrected' && status?.state !== 'retracted') return nothing;
  return html`<p part="status" class="status">
    <strong>${status.state === 'corrected' ? msg('Corrected') : msg('Retracted')}</strong>
    <time datetime=${status.date}>${dateWords(status.date, article.lang)}</time>:
    <bdi lang=${article.lang}>${status.note}</bdi>
  </p>`;
}

/** Where the speaker stands on the topic: a stance, or having started it. */
function standing(
  article: Article,
  { topic, reaction, isInitiator }: Caption,
  labels?: StanceLabels,
): TemplateResult | typeof nothing {
  if (topic === undefined) return nothing;
  const word = reaction === undefined ? msg('Initiator') : stanceWord(reaction.stance, labels);
  return html`<p class="standing">
    ${
      reaction === undefined && !isInitiator
        ? nothing
        : html`<span part="stance" class="stance"
            >${reaction === undefined ? nothing : swatch(reaction.stance)} <b>${word}</b></span
          >`
    }
    <bdi part="topic" lang=${article.lang}>${topic.label}</bdi>
  </p>`;
}
