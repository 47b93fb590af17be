import { msg, str } from '@lit/localize';
import type { Article, Quote } from '@onrecord/core';
import { affiliationOf, displayText, findReactions, lineOf } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';
import { swatch } from '../theme/stance-pattern.js';
import { attributionWords, stanceWord } from '../theme/words.js';

/** One quote with all that a reader needs to weigh it. The stance patterns must be in the same shadow tree. */
export function quoteFigure(article: Article, quote: Quote): TemplateResult {
  const { attribution, translation, status } = quote;
  const stance = findReactions(article, { quote: quote.id })[0]?.stance;
  const changed = status !== undefined && status.state !== 'current' ? status : undefined;
  return html`<figure part="card" class="card ${stance ?? ''} ${changed?.state ?? ''}">
    <blockquote
      part="quote"
      class=${attribution}
      lang=${quote.lang ?? article.lang}
      dir=${quote.dir ?? 'auto'}
    >
      <p>${displayText(quote)}</p>
    </blockquote>
    ${
      translation === undefined
        ? nothing
        : html`<blockquote
            part="translation"
            class="translation ${attribution}"
            lang=${translation.lang}
            dir=${translation.dir ?? 'auto'}
          >
            <p>${displayText({ ...translation, attribution })}</p>
          </blockquote>`
    }
    <figcaption part="caption">
      ${
        changed === undefined
          ? nothing
          : html`<p part="status" class="status">
              <strong>${changed.state === 'corrected' ? msg('Corrected') : msg('Retracted')}</strong>
              <time datetime=${changed.date}>${changed.date}</time>: ${changed.note}
            </p>`
      }
      ${speakerLines(article, quote)} ${standing(article, quote)}
      <p class="facts">
        <span part="attribution">${attributionWords(attribution)}</span>
        ${
          translation?.translator === undefined
            ? nothing
            : html`<span>${msg(str`Translated by ${translation.translator}`)}</span>`
        }
        ${
          article.url === undefined
            ? nothing
            : html`<a part="source" href=${article.url} rel="noopener">${msg('Read the article')}</a>`
        }
      </p>
    </figcaption>
  </figure>`;
}

function speakerLines(article: Article, { speaker: id, via }: Quote): TemplateResult {
  const speaker = article.actors.find((actor) => actor.id === id);
  const role = speaker !== undefined && 'role' in speaker ? speaker.role : undefined;
  const affiliation = affiliationOf(article, id)?.name;
  const isNamedByRole = affiliation !== undefined && role?.toLowerCase().includes(affiliation.toLowerCase());
  const passedOnBy =
    via === undefined
      ? undefined
      : 'report' in via
        ? via.report
        : article.actors.find((actor) => actor.id === via.actor)?.name;
  return html`<p class="speaker">
    <b part="speaker">${speaker?.name}</b>
    ${role === undefined ? nothing : html`<span part="role">${role}</span>`}
    ${affiliation === undefined || isNamedByRole ? nothing : html`<span part="affiliation">${affiliation}</span>`}
    ${passedOnBy === undefined ? nothing : html`<span part="via">${msg(str`through ${passedOnBy}`)}</span>`}
  </p>`;
}

/** Where the speaker stands on the topic: a stance, or having started it. */
function standing(article: Article, quote: Quote): TemplateResult | typeof nothing {
  const reaction = findReactions(article, { quote: quote.id })[0];
  const topic = article.topics.find(({ id }) => id === (reaction?.topic ?? quote.topic));
  if (topic === undefined) return nothing;
  const started = lineOf(article, quote.speaker).some(({ id }) => id === topic.initiatedBy);
  const word = reaction === undefined ? msg('Initiator') : stanceWord(reaction.stance);
  return html`<p class="standing">
    ${
      reaction === undefined && !started
        ? nothing
        : html`<span part="stance" class="stance"
            >${reaction === undefined ? nothing : swatch(reaction.stance)} <b>${word}</b></span
          >`
    }
    <span part="topic">${topic.label}</span>
  </p>`;
}
