import { msg, str } from '@lit/localize';
import type { Article, Quote } from '@onrecord/core';
import { affiliationOf } from '@onrecord/core/query';
import { html, nothing, type TemplateResult } from 'lit';

/** Who said it, in what role, for whom, and through whom. */
export function speakerLines(article: Article, { speaker: id, via }: Quote): TemplateResult {
  const speaker = article.actors.find((actor) => actor.id === id);
  const role = speaker !== undefined && 'role' in speaker ? speaker.role : undefined;
  const affiliation = affiliationOf(article, id)?.name;
  const isTold = affiliation !== undefined && role !== undefined && hasWords(role, affiliation);
  const passedOnBy = passedOn(article, via);
  return html`<p class="speaker" lang=${article.lang}>
    <b part="speaker"><bdi>${speaker?.name}</bdi></b>
    ${role === undefined ? nothing : html`<span part="role"><bdi>${role}</bdi></span>`}
    ${affiliation === undefined || isTold ? nothing : html`<span part="affiliation"><bdi>${affiliation}</bdi></span>`}
    ${passedOnBy === undefined ? nothing : html`<span part="via">${msg(str`through ${passedOnBy}`)}</span>`}
  </p>`;
}

function passedOn(article: Article, via: Quote['via']): string | undefined {
  if (via === undefined) return undefined;
  return 'report' in via ? via.report : article.actors.find(({ id }) => id === via.actor)?.name;
}

/** Whether a role names an affiliation already, as "NATO Secretary General" does. */
function hasWords(text: string, words: string): boolean {
  const spaced = (value: string): string =>
    ` ${value
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return spaced(text).includes(spaced(words));
}
