import { arabic, english, french, german, spanish, ukrainian, type Words } from '@onrecord/core/html';

const known: Readonly<Record<string, Words>> = Object.fromEntries(
  [arabic, english, french, german, spanish, ukrainian].map((words) => [words.lang, words]),
);

/** The words around those of an article, in its language; in English where there are none in it. */
export function wordsFor(lang: string): Words {
  return known[new Intl.Locale(lang).language] ?? english;
}
