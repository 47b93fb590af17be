import { articleWith } from '../long-article.js';

const many = articleWith(1200);
const quotes = many.quotes.filter(({ attribution }) => attribution !== 'term').slice(0, 1000);
const ids = new Set(quotes.map(({ id }) => id));

/** A made-up article with a thousand quotes, all of them speech. */
export const article = {
  ...many,
  id: 'a-thousand-quotes',
  url: 'https://news.example/a-thousand-quotes',
  quotes,
  reactions: many.reactions.map((reaction) => ({
    ...reaction,
    quotes: reaction.quotes.filter((id) => ids.has(id)),
  })),
};
