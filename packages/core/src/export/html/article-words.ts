import type { Article } from '../../schema/article.js';
import { attribute, markup, type Markup } from './markup.js';
import type { Words } from './words.js';

/** Words of the article among those of the page: apart for the direction of reading, and marked where their language is another. */
export function articleWords(
  { lang, dir }: Article,
  text: string | undefined,
  words: Words,
  mark?: Markup,
): Markup | undefined {
  return text === undefined
    ? undefined
    : markup`<bdi${mark}${attribute('lang', lang === words.lang ? undefined : lang)}${attribute('dir', dir)}>${text}</bdi>`;
}

/** Page words such as "through {name}", with a name of the article's. */
export function named(phrase: string, name: Markup | undefined): Markup | undefined {
  if (name === undefined) return undefined;
  const [before = '', after = ''] = phrase.split('{name}');
  return markup`${before}${name}${after}`;
}

/** The parts that are there, with dots between them. */
export function line(...parts: readonly (Markup | undefined)[]): Markup | undefined {
  const [first, ...others] = parts.filter((part) => part !== undefined);
  return first && markup`<p>${first}${others.map((part) => markup` · ${part}`)}</p>\n`;
}
