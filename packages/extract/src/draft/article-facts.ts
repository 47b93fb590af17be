import { isSafeUrl, type Article } from '@onrecord/core';
import type { Language } from '../language/language.js';
import type { Page } from '../page.js';
import { accepted } from './accepted.js';
import type { DraftOptions } from './draft-options.js';
import type { ReviewNote } from './draft.js';
import { Ids } from './ids.js';
import { slugOf } from './slug.js';

type Facts = Pick<Article, 'id' | 'headline' | 'lang'> &
  Partial<Pick<Article, 'dir' | 'publisher' | 'published' | 'modified' | 'url'>>;

const longestHeadline = 300;
const noHeadline = 'Article without a headline';

/** What is known of the article as a whole, options first. What the format doesn't take is left out, and noted. */
export function articleFacts(
  { text, facts }: Page,
  options: DraftOptions,
  language: Language,
): { readonly facts: Facts; readonly notes: readonly ReviewNote[] } {
  const headline = facts.headline?.replaceAll(/\s+/gu, ' ').trim().slice(0, longestHeadline);
  const hasHeadline = headline !== undefined && headline !== '';
  const wantedLang = options.lang ?? facts.language;
  const lang = accepted('lang', wantedLang) ?? language.tag;
  const url = accepted('url', options.url) ?? accepted('url', facts.url);
  const wantedUrl = options.url ?? facts.url;
  const dir = accepted('dir', facts.direction);
  const published = dateOf('published', facts.published);
  const modified = dateOf('modified', facts.modified);
  const notes: ReviewNote[] = [];
  if (!hasHeadline) notes.push({ about: 'headline', path: 'headline', reason: 'No headline was found.' });
  if (wantedLang !== undefined && lang !== wantedLang)
    notes.push({
      about: 'language',
      path: 'lang',
      reason: `${shown(wantedLang)} is no language tag; ${language.tag} is assumed.`,
    });
  else if (primary(lang) !== primary(language.tag))
    notes.push({
      about: 'language',
      path: 'lang',
      reason: `The words looked for are those of ${language.tag}: little is found in another language.`,
    });
  if (wantedUrl !== undefined && url !== wantedUrl)
    notes.push({ about: 'url', path: 'url', reason: `${shown(wantedUrl)} is no http or https address.` });
  return {
    facts: {
      id: articleId(options.id, url, headline, text),
      headline: hasHeadline ? headline : noHeadline,
      lang,
      ...(dir && { dir }),
      ...publisherOf(facts.publisher, facts.publisherUrl),
      ...(published !== undefined && { published }),
      ...(modified !== undefined && { modified }),
      ...(url !== undefined && { url }),
    },
    notes,
  };
}

/** The id given, if it is one; else one made of it, of the end of the address, of the headline, or of the text. */
function articleId(given = '', url = '', headline = '', text = ''): string {
  if (/^[A-Za-z0-9][\w.-]*$/u.test(given)) return given;
  const words = [given, pageName(url), headline].find((words) => slugOf(words) !== undefined);
  return new Ids().next(words ?? text, 'article');
}

/** The last part of an address's path, if it has words: "…/2026/ferry-stays.html" is about "ferry-stays". */
function pageName(url: string): string {
  const parts = (url.split(/[?#]/u, 1)[0] ?? '').split('/').slice(3);
  const name = parts.findLast((part) => part !== '')?.replace(/\.[a-z]+$/iu, '') ?? '';
  return /[a-z]{3}/iu.test(name) ? name : '';
}

/** A date as it is, with the offset as ISO 8601 has it, or as the day alone. */
function dateOf(name: 'published' | 'modified', date = ''): string | undefined {
  const mended = date.trim().replace(/([+-]\d\d)(\d\d)$/u, '$1:$2');
  return accepted(name, mended) ?? accepted(name, mended.slice(0, 10));
}

function publisherOf(name = '', url = ''): Pick<Article, 'publisher'> | undefined {
  const plain = name.replaceAll(/\s+/gu, ' ').trim().slice(0, longestHeadline);
  return plain === '' ? undefined : { publisher: { name: plain, ...(isSafeUrl(url) && { url }) } };
}

/** "en" of "en-GB". */
function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-', 1)[0];
}

function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
