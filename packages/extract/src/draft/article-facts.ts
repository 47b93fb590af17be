import { isSafeUrl, type Article } from '@onrecord/core';
import { accepted } from './accepted.js';
import type { DraftOptions } from './draft-article.js';
import type { ReviewNote } from './draft.js';
import { Ids } from './ids.js';
import { slugOf } from './slug.js';
import type { Source } from './source.js';

type Facts = Pick<Article, 'id' | 'headline' | 'lang'> &
  Partial<Pick<Article, 'dir' | 'publisher' | 'published' | 'modified' | 'url'>>;

const longestHeadline = 300;
const noHeadline = 'Article without a headline';

/** What is known of the article as a whole, options first. What the format doesn't take is left out, and noted. */
export function articleFacts(
  { text, facts }: Source,
  options: DraftOptions,
): { readonly facts: Facts; readonly notes: readonly ReviewNote[] } {
  const headline = facts.headline?.replaceAll(/\s+/gu, ' ').trim().slice(0, longestHeadline);
  const hasHeadline = headline !== undefined && headline !== '';
  const language = options.language ?? facts.language;
  const lang = accepted('lang', language) ?? 'en';
  const url = accepted('url', options.url) ?? accepted('url', facts.url);
  const wantedUrl = options.url ?? facts.url;
  const dir = accepted('dir', facts.direction);
  const published = dateOf('published', facts.published);
  const modified = dateOf('modified', facts.modified);
  const notes: ReviewNote[] = [];
  if (!hasHeadline) notes.push({ about: 'headline', path: 'headline', reason: 'No headline was found.' });
  if (language !== undefined && lang !== language)
    notes.push({
      about: 'language',
      path: 'lang',
      reason: `${shown(language)} is no language tag; English is assumed.`,
    });
  else if (!/^en\b/iu.test(lang))
    notes.push({
      about: 'language',
      path: 'lang',
      reason: 'The rules are those of English: little is found in another language.',
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

function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
