import { late } from '../element/late.js';
import type { Language, Translation } from './msg.js';

const loads: Readonly<Record<string, () => Promise<{ readonly translation: Translation }>>> = {
  ar: () => import('../languages/ar.js'),
  de: () => import('../languages/de.js'),
  es: () => import('../languages/es.js'),
  fr: () => import('../languages/fr.js'),
  uk: () => import('../languages/uk.js'),
};

/** A language that widgets come with; undefined where it can't be loaded, which the site owner is told. */
export async function languageIn(tag: string): Promise<Language | undefined> {
  const load = loads[tag];
  const words = load && (await late(`the words in "${tag}"`, load));
  return words && { tag, translation: words.translation };
}
