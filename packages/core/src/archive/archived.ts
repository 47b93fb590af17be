import type { Actor } from '../schema/actor.js';
import type { Article } from '../schema/article.js';
import type { Quote } from '../schema/quote.js';
import type { Reaction } from '../schema/reaction.js';

export interface ArchivedQuote {
  readonly article: Article;
  readonly quote: Quote;
}

export interface ArchivedReaction {
  readonly article: Article;
  readonly reaction: Reaction;
}

/** An actor as one article has it. */
export interface Appearance {
  readonly article: Article;
  readonly actor: Actor;
}

/** One actor in all the articles: the ids and `sameAs` links it has there, and the appearances that were asked for. */
export interface ArchivedActor {
  readonly ids: readonly string[];
  readonly sameAs: readonly string[];
  readonly appearances: readonly Appearance[];
}
