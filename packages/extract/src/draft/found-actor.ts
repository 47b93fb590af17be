import type { CountryCode } from '@onrecord/core';
import type { Mention, Speaker } from '../extracted-quote.js';
import type { Language } from '../language/language.js';
import { countryCode, countryMeant } from './country-names.js';
import { foldName } from './fold-name.js';

/** What all mentions of one actor tell. */
export interface FoundActor {
  readonly id: string;
  readonly kind: Speaker['type'];
  readonly name: string;
  readonly unnamed: boolean;
  readonly aliases: Set<string>;
  role?: string | undefined;
  affiliation?: string | undefined;
  country?: CountryCode | undefined;
  /** The first mention that tells something. */
  mention?: Mention | undefined;
}

const longestName = 200;

type Identity = Pick<FoundActor, 'kind' | 'name' | 'unnamed' | 'country'>;

/** Under what an actor is kept. A country goes by its name, also where its capital stands for it. */
export function identityOf({ type, name, country, unnamed }: Speaker, language: Language): Identity {
  const code = countryCode(country);
  const city = type === 'organization' ? countryMeant(withoutArticle(name), language) : undefined;
  const state = type === 'country' ? code : city?.capital && city.code;
  if (state)
    return { kind: 'country', name: language.countryName(state) ?? state, unnamed: false, country: state };
  // A country has to have a code: without one it is an organization until an editor says which.
  const kind = type === 'country' ? 'organization' : type;
  const proper = properName(name, kind === 'person' && !unnamed);
  return { kind, name: proper, unnamed: unnamed === true, country: code };
}

/** Whether words are another name of an actor, as "Beijing" is of China. */
export function isAlias(words: string, { kind, name, country }: FoundActor, language: Language): boolean {
  if (kind === 'person' || kind === 'group' || foldName(words) === foldName(name)) return false;
  const known = countryMeant(withoutArticle(words), language);
  const isAbbreviation = kind === 'organization' && /^\p{Lu}{2,6}$/u.test(withoutArticle(words));
  return isAbbreviation || (known !== undefined && known.code === country && !known.adjective);
}

export function withoutArticle(words: string): string {
  return words.replace(/^the\s+(?=\S)/iu, '');
}

function properName(name: string, isPersonsName: boolean): string {
  const plain = name.replaceAll(/\s+/gu, ' ').trim().slice(0, longestName);
  const words = isPersonsName ? plain : withoutArticle(plain);
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
