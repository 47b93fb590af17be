import { arabic, english, french, german, spanish, ukrainian, type Words } from '@onrecord/core/html';

const all: readonly Words[] = [english, german, french, spanish, ukrainian, arabic];

export const languages = all.map(({ lang }) => lang);

/** The words that `@onrecord/core/html` has in a language; English for one it hasn't. */
export function wordsIn(language: string): Words {
  return all.find(({ lang }) => lang === language) ?? english;
}
