import type { Article } from './schema/article.js';

/**
 * An article written in code: returns it as it is. Its ids become literal types, so that a reference to an actor, topic,
 * section or quote which the article doesn't have is a compile-time error at that property, and the query helpers complete
 * and check ids; `as const satisfies Article` would lose them. For data from outside, JSON files too, use `parseArticle`.
 */
export function defineArticle<
  const Actor extends string = never,
  const Topic extends string = never,
  const Section extends string = never,
  const Quote extends string = never,
>(
  article: Article<{ actor: Actor; topic: Topic; section: Section; quote: Quote }>,
): Article<{ actor: Actor; topic: Topic; section: Section; quote: Quote }> {
  return article;
}
