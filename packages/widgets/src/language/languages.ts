import { late } from '../element/late.js';
import { english, type Language, type Translation } from './msg.js';

/** The languages that widgets come with, loaded where a page is in one of them. */
const loaders = new Map<string, () => Promise<{ readonly translation: Translation }>>([
  ['ar', () => import('../languages/ar.js')],
  ['de', () => import('../languages/de.js')],
  ['es', () => import('../languages/es.js')],
  ['fr', () => import('../languages/fr.js')],
  ['uk', () => import('../languages/uk.js')],
]);

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
  const load = loaders.get(name);
  if (load !== undefined && !known.has(name)) known.set(name, loaded(name, load));
  return known.get(name) ?? (name.includes('-') ? languageFor(name.replace(/-[^-]*$/u, '')) : english);
}

async function loaded(
  tag: string,
  load: () => Promise<{ readonly translation: Translation }>,
): Promise<Language> {
  const words = await late(`the words in "${tag}"`, load);
  const language = words ? { tag, ...words } : english;
  // A page may have added its own meanwhile.
  if (known.get(tag) instanceof Promise) known.set(tag, language);
  return language;
}
