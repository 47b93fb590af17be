import { findActors, type ActorFilter } from '../../src/query/find-actors.js';
import { findQuotes, type QuoteFilter } from '../../src/query/find-quotes.js';
import { findReactions, type ReactionFilter } from '../../src/query/find-reactions.js';
import { accepts, type OneOrMore } from '../../src/query/one-or-more.js';
import type { Actor } from '../../src/schema/actor.js';
import type { Article } from '../../src/schema/article.js';
import type { InArchive } from '../../src/archive/in-archive.js';

// The archive's rules word by word, without an index: what its answers are compared with.

export function naiveQuotes(
  articles: readonly Article[],
  { article: ids, ...filter }: InArchive<QuoteFilter>,
) {
  const idsIn = naiveIds(articles, filter.speaker);
  return articles
    .filter(({ id }) => accepts(ids, id))
    .flatMap((article) =>
      findQuotes(article, { ...filter, speaker: idsIn(article) }).map((quote) => ({ article, quote })),
    );
}

export function naiveReactions(
  articles: readonly Article[],
  { article: ids, ...filter }: InArchive<ReactionFilter>,
) {
  const idsIn = naiveIds(articles, filter.actor);
  return articles
    .filter(({ id }) => accepts(ids, id))
    .flatMap((article) =>
      findReactions(article, { ...filter, actor: idsIn(article) }).map((reaction) => ({ article, reaction })),
    );
}

export function naiveAppearances(
  articles: readonly Article[],
  { article: ids, ...filter }: InArchive<ActorFilter>,
) {
  const idsIn = naiveIds(articles, filter.id);
  return articles
    .filter(({ id }) => accepts(ids, id))
    .flatMap((article) =>
      findActors(article, { ...filter, id: idsIn(article) }).map((actor) => ({ article, actor })),
    );
}

/** The articles' actors as groups of `<article>/<actor>`. */
export function naiveEntities(articles: readonly Article[]): string[][] {
  const all = articles.flatMap((article) =>
    article.actors.map((actor) => ({ key: `${article.id}/${actor.id}`, actor })),
  );
  const linked = all.filter(({ actor }) => isLinked(actor)).map((each) => [each]);
  for (;;) {
    const pair = linked
      .flatMap((a, i) => linked.slice(i + 1).map((b) => [a, b] as const))
      .find(([a, b]) => shareLink(a, b));
    if (pair === undefined) break;
    pair[0].push(...pair[1]);
    linked.splice(linked.indexOf(pair[1]), 1);
  }
  const names = (actor: Actor) => (each: { actor: Actor }) =>
    each.actor.id === actor.id && each.actor.kind === actor.kind;
  const apart: (typeof all)[] = [];
  for (const each of all.filter(({ actor }) => !isLinked(actor))) {
    if (isUnnamed(each.actor)) {
      apart.push([each]);
      continue;
    }
    const owners = linked.filter((entity) =>
      entity.some((other) => isLinked(other.actor) && names(each.actor)(other)),
    );
    const home =
      owners.length === 1
        ? owners[0]
        : apart.find((entity) => entity.some((other) => !isUnnamed(other.actor) && names(each.actor)(other)));
    if (home) home.push(each);
    else apart.push([each]);
  }
  return [...linked, ...apart].map((entity) => entity.map(({ key }) => key).sort()).sort();
}

function naiveIds(articles: readonly Article[], wanted: OneOrMore<string> | undefined) {
  if (wanted === undefined) return () => undefined;
  const isNamed = ({ id, sameAs = [] }: Actor) => [id, ...sameAs].some((name) => accepts(wanted, name));
  const named = articles.flatMap((article) =>
    article.actors.filter(isNamed).map(({ id }) => `${article.id}/${id}`),
  );
  const reached = naiveEntities(articles)
    .filter((entity) => entity.some((key) => named.includes(key)))
    .flat();
  return (article: Article) =>
    article.actors.map(({ id }) => id).filter((id) => reached.includes(`${article.id}/${id}`));
}

type Each = { readonly actor: Actor };

function shareLink(a: readonly Each[], b: readonly Each[]): boolean {
  const links = a.flatMap(({ actor }) => actor.sameAs ?? []);
  return b.some(({ actor }) => actor.sameAs?.some((link) => links.includes(link)));
}

function isUnnamed(actor: Actor): boolean {
  return actor.kind === 'person' && actor.unnamed === true;
}

function isLinked({ sameAs = [] }: Actor): boolean {
  return sameAs.length > 0;
}
