import { grouped } from '../grouped.js';
import { lazily } from '../lazily.js';
import type { Article } from '../schema/article.js';
import { appearanceKey } from './appearance-key.js';
import type { ArchivedReaction } from './archived.js';
import { Catalog, type Entry } from './catalog.js';
import { dayKey } from './day-key.js';
import { countriesOf, reachOf } from './places.js';

export interface ReactionEntry extends ArchivedReaction, Entry {}

export type ReactionCatalog = Catalog<ReactionEntry, keyof ReturnType<typeof reactionKeys>>;

export function createReactionCatalog(): ReactionCatalog {
  return new Catalog(reactionKeys);
}

function reactionKeys(article: Article) {
  const countries = countriesOf(article);
  const reach = reachOf(article);
  const quotes = lazily(() => grouped(article.quotes.map((quote) => [quote.id, quote])));
  const shownBy = ({ reaction }: ReactionEntry) =>
    (reaction.quotes ?? []).flatMap((id) => quotes().get(id) ?? []);
  return {
    article: () => [article.id],
    actor: ({ reaction }: ReactionEntry) => [appearanceKey(article, reaction.actor)],
    topic: ({ reaction }: ReactionEntry) => [reaction.topic],
    stance: ({ reaction }: ReactionEntry) => [reaction.stance],
    quote: (entry: ReactionEntry) => shownBy(entry).map(({ id }) => id),
    attribution: (entry: ReactionEntry) => shownBy(entry).map(({ attribution }) => attribution),
    section: (entry: ReactionEntry) => shownBy(entry).map(({ section }) => section),
    country: ({ reaction }: ReactionEntry) => countries(reaction.actor),
    reach: ({ reaction }: ReactionEntry) => reach(reaction.actor),
    day: ({ reaction }: ReactionEntry) => dayKey(article, reaction),
  };
}
