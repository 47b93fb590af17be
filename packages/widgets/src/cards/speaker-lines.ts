import { str } from '@lit/localize/internal/str-tag.js';
import { countryOf } from '@onrecord/core/query';
import type { Article, Caption } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { msg, spokenTag } from '../language/msg.js';
import { displayName } from './display-name.js';

/** Who said it, in what role, for whom, through whom, and where the speaker is. */
export function speakerLines(article: Article, caption: Caption): TemplateResult {
  const { speaker, role, affiliation, via } = caption;
  const isUnnamed = speaker !== undefined && 'unnamed' in speaker && speaker.unnamed;
  const { lang } = article;
  return html`<p class="speaker">
    <b part="speaker">${inData(speaker?.name, lang)}</b>
    ${line('role', inData(role, lang))} ${line('affiliation', inData(affiliation, lang))}
    ${line('place', placeOf(article, caption))} ${line('via', via && throughWhom(via, lang))}
    ${isUnnamed ? html`<span>${msg('Not named in the article')}</span>` : nothing}
  </p>`;
}

function line(part: string, words: unknown): unknown {
  return words && html`<span part=${part}>${words}</span>`;
}

function inData(words: string | undefined, lang: string): unknown {
  return words && html`<bdi lang=${lang}>${words}</bdi>`;
}

/** The country that the speaker is in, unless the words beside it say it already. */
function placeOf(article: Article, { speaker, role, affiliation }: Caption): unknown {
  const code = speaker && countryOf(article, speaker.id);
  if (code === undefined) return undefined;
  const country = article.actors.find((actor) => actor.kind === 'country' && actor.country === code);
  const name = country?.name ?? displayName('region', code);
  const isSaid = [speaker?.name, role, affiliation].some((words) => words?.includes(name ?? ''));
  return isSaid ? undefined : inData(name, country ? article.lang : spokenTag());
}

/** The words around a name, which is in another language than they are. */
function throughWhom(via: string, lang: string): TemplateResult {
  const [before, after] = msg(str`through ${'\n'}`).split('\n');
  return html`${before}${inData(via, lang)}${after}`;
}
