import type { Article, Attribution, Stance } from '@onrecord/core';
import { html, type TemplateResult } from 'lit';
import { msg, spokenTag } from '../../language/msg.js';
import { attributionWords } from '../../theme/attribution-words.js';
import { stanceWord } from '../../theme/words.js';
import type { Facet } from './facet.js';

/** A value of a facet as readers call it, with the language that is in. */
export interface ValueName {
  readonly text: string;
  readonly lang: string;
}

export type CountryNameOf = (article: Article, code: string) => string;

/** A value without a name, such as an id that nothing in the article has, is called by itself. */
export function valueName(
  article: Article,
  facet: Facet,
  value: string,
  countryNameOf: CountryNameOf = nameInData,
): ValueName {
  const { topics, actors, sections, lang } = article;
  switch (facet) {
    case 'topic':
      return { text: topics.find(({ id }) => id === value)?.label ?? value, lang };
    case 'speaker':
      return { text: actors.find(({ id }) => id === value)?.name ?? value, lang };
    case 'section':
      return { text: sections.find(({ id }) => id === value)?.heading ?? value, lang };
    case 'country':
      return { text: countryNameOf(article, value), lang };
    case 'stance':
      return spoken(stanceWord(value as Stance));
    case 'attribution':
      return spoken(attributionWords(value as Attribution));
  }
}

/** What stands for no value: only a topic, a section, a stance and a country can be missing. */
export function withoutValue(facet: Facet): ValueName {
  switch (facet) {
    case 'topic':
      return spoken(msg('Without a topic'));
    case 'section':
      return spoken(msg('Without a section'));
    case 'stance':
      return spoken(msg('Without a stance'));
    default:
      return spoken(msg('Without a country'));
  }
}

export function nameTemplate({ text, lang }: ValueName): TemplateResult {
  return html`<bdi lang=${lang}>${text}</bdi>`;
}

function spoken(text: string): ValueName {
  return { text, lang: spokenTag() };
}

/** The name of a country in the data, else its code. */
function nameInData({ actors }: Article, code: string): string {
  return actors.find(({ kind, country }) => kind === 'country' && country === code)?.name ?? code;
}
