import type { Article, Quote } from '@onrecord/core';
import { findQuotes, findReactions, lineOf } from '@onrecord/core/query';

/**
 * The quotes to show for an actor, on one topic or all, in the article's order: its own, those of everyone who represents it,
 * and those that show its reactions. Terms are no speech and are left out.
 */
export function quotesOf(article: Article, actor: string, topic?: string): Quote[] {
  const shown = new Set(findReactions(article, { actor, topic }).flatMap(({ quotes }) => quotes ?? []));
  return findQuotes(article, { attribution: ['direct', 'mixed', 'indirect'] }).filter(
    (quote) =>
      shown.has(quote.id) ||
      ((topic === undefined || quote.topic === topic) &&
        lineOf(article, quote.speaker).some(({ id }) => id === actor)),
  );
}
