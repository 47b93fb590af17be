import type { Article } from '../schema/article.js';
import { createActorCatalog } from './actor-catalog.js';
import { createQuoteCatalog } from './quote-catalog.js';
import { createReactionCatalog } from './reaction-catalog.js';

/** What the articles of an archive hold, by kind. */
export class Catalogs {
  readonly quotes = createQuoteCatalog();
  readonly reactions = createReactionCatalog();
  readonly actors = createActorCatalog();
  #places = 0;

  add(article: Article): void {
    const entry = () => ({ article, place: this.#places++ });
    this.quotes.add(
      article,
      article.quotes.map((quote) => ({ ...entry(), quote })),
    );
    this.reactions.add(
      article,
      article.reactions.map((reaction) => ({ ...entry(), reaction })),
    );
    this.actors.add(
      article,
      article.actors.map((actor) => ({ ...entry(), actor })),
    );
  }

  remove(article: Article): void {
    for (const catalog of [this.quotes, this.reactions, this.actors]) catalog.remove(article);
  }
}
