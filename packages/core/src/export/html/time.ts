import { dateWords } from '../../date-words.js';
import { attribute, markup, type Markup } from './markup.js';
import type { Words } from './words.js';

/** A date in words, in the language of the page. */
export function time(date: string | undefined, { lang }: Words): Markup | undefined {
  if (date === undefined) return undefined;
  return markup`<time${attribute('datetime', date)}>${dateWords(date, lang)}</time>`;
}
