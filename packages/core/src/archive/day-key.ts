import { dateOf, dayOf } from '../query/days.js';
import type { Article } from '../schema/article.js';

/** The key of the day of a quote or a reaction; none where it has no date. */
export function dayKey(article: Article, item: { readonly date?: string }): string[] {
  const date = dateOf(article, item);
  return date === undefined ? [] : [dayOf(date)];
}
