import type { Article } from '../schema/article.js';

/** The key of an actor in one article: ids hold no slash. */
export function appearanceKey(article: Article, actor: string): string {
  return `${article.id}/${actor}`;
}
