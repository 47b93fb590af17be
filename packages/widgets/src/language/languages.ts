import { LatePart } from '../element/late.js';
import { english, type Language, type Translation } from './msg.js';

/** The languages that widgets come with, loaded where a page is in one of them. */
const shipped = /^(?:ar|de|es|fr|uk)$/u;
const shippedLanguages = new LatePart('other languages', () => import('./shipped-languages.js'));

const known = new Map<string, Language | Promise<Language>>();

/** Adds a language, or puts another translation in its place, on this page. `tag` is as in a `lang` attribute: `pt` or `pt-BR`. */
export function addLanguage(tag: string, translation: Translation): void {
  known.set(tag.toLowerCase(), { tag, translation });
}

/**
 * The language for a tag, or for the longest beginning of it that there is one for; English where there is none. A promise
 * while it is being loaded, which gives English where that fails.
 */
export function languageFor(tag: string): Language | Promise<Language> {
  const name = tag.toLowerCase();
  if (shipped.test(name) && !known.has(name)) known.set(name, loaded(name));
  return known.get(name) ?? (name.includes('-') ? languageFor(name.replace(/-[^-]*$/u, '')) : english);
}

async function loaded(tag: string): Promise<Language> {
  const languages = await shippedLanguages.load();
  const language = (await languages?.languageIn(tag)) ?? english;
  // A page may have added its own meanwhile.
  if (known.get(tag) instanceof Promise) known.set(tag, language);
  return language;
}
