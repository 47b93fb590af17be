import { countryOf } from '@onrecord/core/query';
import type { Article, Caption } from '@onrecord/core';
import { html, type TemplateResult } from 'lit';
import { spokenTag } from '../language/msg.js';
import { displayName } from './display-name.js';

/** Who said it, in what role, for whom, and where the speaker is; then `notes`. */
export function speakerLines(article: Article, caption: Caption, notes: unknown): TemplateResult {
  const { speaker, role, affiliation } = caption;
  const { lang } = article;
  return html`<p class="speaker">
    <b part="speaker">${inData(speaker?.name, lang)}</b>
    ${line('role', inData(role, lang))} ${line('affiliation', inData(affiliation, lang))}
    ${line('place', placeOf(article, caption))} ${notes}
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
