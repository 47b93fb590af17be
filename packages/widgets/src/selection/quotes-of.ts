import type { Article, Quote } from '@onrecord/core';
import { lineOf } from '@onrecord/core/query';

/**
 * The quotes to show for an actor, on one topic or all, in the article's order: its own, those of everyone who represents it,
 * and those that show its reactions. Terms are no speech and are left out.
 */
export function quotesOf(article: Article, actor: string, topic?: string): Quote[] {
  const isOnTopic = (thing: { readonly topic?: string | undefined }): boolean =>
    topic === undefined || thing.topic === topic;
  const reactions = article.reactions.filter((reaction) => reaction.actor === actor && isOnTopic(reaction));
  const shown = new Set(reactions.flatMap(({ quotes }) => quotes ?? []));
  return article.quotes.filter(
    (quote) =>
      quote.attribution !== 'term' &&
      (shown.has(quote.id) ||
        (isOnTopic(quote) && lineOf(article, quote.speaker).some(({ id }) => id === actor))),
  );
}
