import { english, type Language, type Translation } from './msg.js';

/** The languages that widgets come with, loaded where a page is in one of them. */
const loaders = new Map<string, () => Promise<{ readonly translation: Translation }>>([
  ['ar', () => import('../languages/ar.js')],
  ['de', () => import('../languages/de.js')],
  ['es', () => import('../languages/es.js')],
  ['fr', () => import('../languages/fr.js')],
  ['uk', () => import('../languages/uk.js')],
]);

const known = new Map<string, Language | Promise<Language>>([['en', english]]);

/** Adds a language, or puts another translation in its place, on this page. `tag` is as in a `lang` attribute: `pt` or `pt-BR`. */
export function addLanguage(tag: string, translation: Translation): void {
  known.set(tag.toLowerCase(), { tag, translation });
}

/**
 * The language for a tag, or for the longest beginning of it that there is one for; English where there is none. A promise
 * while it is being loaded, which gives English where that fails.
 */
export function languageFor(tag: string): Language | Promise<Language> {
  const wanted = tag.toLowerCase();
  for (let end = wanted.length; end > 0; end = wanted.lastIndexOf('-', end - 1)) {
    const name = wanted.slice(0, end);
    const language = known.get(name) ?? load(name);
    if (language !== undefined) return language;
  }
  return english;
}

function load(name: string): Promise<Language> | undefined {
  const loading = loaders
    .get(name)?.()
    .then(
      ({ translation }) => translation,
      (error: unknown) => {
        console.error(`onrecord: the words in "${name}" could not be loaded; English stands in.`, error);
        return undefined;
      },
    );
  const found = loading?.then((translation) => {
    const language = translation === undefined ? english : { tag: name, translation };
    // A page may have added its own meanwhile.
    if (known.get(name) === found) known.set(name, language);
    return language;
  });
  if (found !== undefined) known.set(name, found);
  return found;
}
