import { articlesWith } from './archive-articles.js';

/** One article with as many quotes: what `articlesWith` makes, under one roof. */
export function articleWith(quotes) {
  const articles = articlesWith(quotes);
  const renamed = (article, id) => `${article.id}-${id}`;
  return {
    ...articles[0],
    actors: distinct(articles.flatMap(({ actors }) => actors)),
    topics: distinct(articles.flatMap(({ topics }) => topics)),
    quotes: articles.flatMap((article) =>
      article.quotes.map((quote) => ({ ...quote, id: renamed(article, quote.id) })),
    ),
    reactions: articles.flatMap((article) =>
      article.reactions.map((reaction) => ({
        ...reaction,
        quotes: reaction.quotes.map((id) => renamed(article, id)),
      })),
    ),
  };
}

function distinct(items) {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
