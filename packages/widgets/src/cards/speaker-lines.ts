import { str } from '@lit/localize/internal/str-tag.js';
import { countryOf } from '@onrecord/core/query';
import type { Article, Caption } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import { displayName } from './display-name.js';

/** Who said it, in what role, for whom, through whom, and where the speaker is. */
export function speakerLines(article: Article, caption: Caption): TemplateResult {
  const { speaker, role, affiliation, via } = caption;
  const isUnnamed = speaker !== undefined && 'unnamed' in speaker && speaker.unnamed;
  const place = placeOf(article, caption);
  const { lang } = article;
  return html`<p class="speaker">
    <b part="speaker"><bdi lang=${lang}>${speaker?.name}</bdi></b>
    ${role === undefined ? nothing : html`<span part="role"><bdi lang=${lang}>${role}</bdi></span>`}
    ${
      affiliation === undefined
        ? nothing
        : html`<span part="affiliation"><bdi lang=${lang}>${affiliation}</bdi></span>`
    }
    ${place === undefined ? nothing : html`<span part="place"><bdi>${place}</bdi></span>`}
    ${via === undefined ? nothing : html`<span part="via">${msg(str`through ${via}`)}</span>`}
    ${isUnnamed ? html`<span>${msg('Not named in the article')}</span>` : nothing}
  </p>`;
}

/** The country that the speaker is in, unless the words beside it say it already. */
function placeOf(article: Article, { speaker, role, affiliation }: Caption): string | undefined {
  const code = speaker && countryOf(article, speaker.id);
  if (code === undefined) return undefined;
  const inData = article.actors.find(({ kind, country }) => kind === 'country' && country === code);
  const name = inData?.name ?? displayName('region', code);
  const isSaid = [speaker?.name, role, affiliation].some((words) => words?.includes(name ?? ''));
  return isSaid ? undefined : name;
}
