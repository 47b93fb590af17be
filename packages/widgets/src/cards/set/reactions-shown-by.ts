import type { Article, Quote, Reaction } from '@onrecord/core';

const indexes = new WeakMap<Article, ReadonlyMap<string, readonly Reaction[]>>();

/** The reactions that a quote shows. An article is gone through only once: a set asks for each quote, at every change. */
export function reactionsShownBy(article: Article, { id }: Quote): readonly Reaction[] {
  const index = indexes.get(article) ?? indexOf(article);
  indexes.set(article, index);
  return index.get(id) ?? [];
}

function indexOf({ reactions }: Article): Map<string, Reaction[]> {
  const index = new Map<string, Reaction[]>();
  for (const reaction of reactions)
    for (const quote of new Set(reaction.quotes)) index.set(quote, [...(index.get(quote) ?? []), reaction]);
  return index;
}
