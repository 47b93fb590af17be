import type { Actor } from '../schema/actor.js';
import type { Article } from '../schema/article.js';
import { appearanceKey } from './appearance-key.js';
import type { Appearance } from './archived.js';
import { Catalog, type Entry } from './catalog.js';
import { grouped } from '../grouped.js';
import { lazily } from '../lazily.js';
import { countriesOf, reachOf } from './places.js';

export interface ActorEntry extends Appearance, Entry {}

export type ActorCatalog = Catalog<ActorEntry, keyof ReturnType<typeof actorKeys>>;

export function createActorCatalog(): ActorCatalog {
  return new Catalog(actorKeys);
}

export function idAndKind({ id, kind }: Actor): string {
  return `${id} ${kind}`;
}

export function isLinked({ sameAs = [] }: Actor): boolean {
  return sameAs.length > 0;
}

/** "A diplomat" of two articles is hardly the same one, whatever the id. */
function isNobodyElse(actor: Actor): boolean {
  return actor.kind === 'person' && actor.unnamed === true && !isLinked(actor);
}

function actorKeys(article: Article) {
  const countries = countriesOf(article);
  const reach = reachOf(article);
  const reactions = lazily(() => grouped(article.reactions.map((reaction) => [reaction.actor, reaction])));
  const quotes = lazily(() => grouped(article.quotes.map((quote) => [quote.speaker, quote])));
  const reactionsOf = ({ actor }: ActorEntry) => reactions().get(actor.id) ?? [];
  const quotesOf = ({ actor }: ActorEntry) => quotes().get(actor.id) ?? [];
  return {
    article: () => [article.id],
    appearance: ({ actor }: ActorEntry) => [appearanceKey(article, actor.id)],
    id: ({ actor }: ActorEntry) => [actor.id],
    sameAs: ({ actor }: ActorEntry) => actor.sameAs ?? [],
    idAndKind: ({ actor }: ActorEntry) => (isNobodyElse(actor) ? [] : [idAndKind(actor)]),
    kind: ({ actor }: ActorEntry) => [actor.kind],
    topic: (entry: ActorEntry) => reactionsOf(entry).map(({ topic }) => topic),
    stance: (entry: ActorEntry) => reactionsOf(entry).map(({ stance }) => stance),
    attribution: (entry: ActorEntry) => quotesOf(entry).map(({ attribution }) => attribution),
    section: (entry: ActorEntry) => quotesOf(entry).map(({ section }) => section),
    country: ({ actor }: ActorEntry) => countries(actor.id),
    reach: ({ actor }: ActorEntry) => reach(actor.id),
  };
}
