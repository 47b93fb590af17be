import type { Article } from '../schema/article.js';
import type { Entry } from './catalog.js';

/** The entries that a question to their article keeps; those of an article are asked about together. */
export function narrowed<Item extends Entry>(
  entries: readonly Item[],
  keptOf: (article: Article, entries: readonly Item[]) => readonly Item[],
): Item[] {
  const kept: Item[] = [];
  let part: Item[] = [];
  entries.forEach((entry, index) => {
    part.push(entry);
    if (entries[index + 1]?.article === entry.article) return;
    for (const each of keptOf(entry.article, part)) kept.push(each);
    part = [];
  });
  return kept;
}
