import type { Actor } from '../schema/actor.js';
import type { Article } from '../schema/article.js';
import type { Attribution } from '../schema/attribution.js';
import type { CountryCode } from '../schema/country-codes.js';
import type { ArticleIds } from '../schema/ids.js';
import type { Stance } from '../schema/stance.js';
import type { Days } from './days.js';
import { findQuotes } from './find-quotes.js';
import { findReactions } from './find-reactions.js';
import { isFrom } from './members-of.js';
import { accepts, mentions, type OneOrMore } from './one-or-more.js';
import { roleOf } from './role-of.js';

/**
 * What an actor must match: everything that is given. The days are those of the quote or reaction that the filter asks for, of
 * any where it asks for none.
 */
export interface ActorFilter<Ids extends ArticleIds = ArticleIds> extends Days {
  readonly id?: OneOrMore<Ids['actor']> | undefined;
  readonly kind?: OneOrMore<Actor['kind']> | undefined;
  readonly country?: OneOrMore<CountryCode> | undefined;
  /** Also organizations with a member in the country, and those who represent them. */
  readonly viaMembership?: boolean | undefined;
  /** A topic the actor reacted to. */
  readonly topic?: OneOrMore<Ids['topic']> | undefined;
  /** The stance of a reaction, on the topic where one is given. */
  readonly stance?: OneOrMore<Stance> | undefined;
  /** The attribution of a quote of the actor's. */
  readonly attribution?: OneOrMore<Attribution> | undefined;
  /** The section of a quote of the actor's. */
  readonly section?: OneOrMore<Ids['section']> | undefined;
  /** Words in the name, an alias or the role, in upper or lower case. */
  readonly text?: string | undefined;
}

/** The actors that match the filter, in the article's order; all of them without a filter. */
export function findActors<Ids extends ArticleIds>(
  article: Article<Ids>,
  filter: ActorFilter<NoInfer<Ids>> = {},
): Actor<Ids>[] {
  const deeds = doersOf(article, filter);
  return article.actors.filter(
    (actor) =>
      accepts(filter.id, actor.id) &&
      accepts(filter.kind, actor.kind) &&
      mentions(filter.text, actor.name, ...(actor.aliases ?? []), roleOf(actor)) &&
      deeds.every((doers) => doers.has(actor.id)) &&
      isFrom(article, actor.id, filter),
  );
}

/** For each deed that the filter asks for, those who did it: reacting, speaking, or with days alone either. */
function doersOf<Ids extends ArticleIds>(
  article: Article<Ids>,
  { topic, stance, attribution, section, since, until }: ActorFilter<NoInfer<Ids>>,
): Set<string>[] {
  const reactors = (): string[] =>
    findReactions(article, { topic, stance, since, until }).map(({ actor }) => actor);
  const speakers = (): string[] =>
    findQuotes(article, { attribution, section, since, until }).map(({ speaker }) => speaker);
  const deeds: Set<string>[] = [];
  if (topic !== undefined || stance !== undefined) deeds.push(new Set(reactors()));
  if (attribution !== undefined || section !== undefined) deeds.push(new Set(speakers()));
  if (deeds.length === 0 && (since !== undefined || until !== undefined))
    deeds.push(new Set([...reactors(), ...speakers()]));
  return deeds;
}
