import { dateWords } from '../../date-words.js';
import { attribute, markup, type Markup } from './markup.js';
import type { Words } from './words.js';

/** A date in words, in the language of the page. */
export function time(date: string | undefined, { lang }: Words, mark: Markup): Markup | undefined {
  if (date === undefined) return undefined;
  return markup`<time${mark}${attribute('datetime', date)}>${dateWords(date, lang)}</time>`;
}
