import { findActors, type ActorFilter } from '../query/find-actors.js';
import type { ActorEntry } from './actor-catalog.js';
import { actorsNamed } from './actors-named.js';
import type { Catalogs } from './catalogs.js';
import type { InArchive } from './in-archive.js';
import { narrowed } from './narrowed.js';
import { wantedPlace } from './wanted.js';

/** The appearances of actors that match the filter, in the archive's order. */
export function matchingActors(
  { actors }: Catalogs,
  { id, text, topic, stance, attribution, section, since, until, ...filter }: InArchive<ActorFilter>,
): ActorEntry[] {
  const { article, kind } = filter;
  const found = actors.having({
    ...{ article, appearance: actorsNamed(actors, id), kind, topic, stance, attribution, section },
    ...wantedPlace(filter),
  });
  const asksOneReaction = topic !== undefined && stance !== undefined;
  const asksOneQuote = attribution !== undefined && section !== undefined;
  const asksDays = since !== undefined || until !== undefined;
  if (!text && !asksOneReaction && !asksOneQuote && !asksDays) return found;
  return narrowed(found, (article, entries) => {
    const matching = new Set(
      findActors(article, { text, topic, stance, attribution, section, since, until }),
    );
    return entries.filter(({ actor }) => matching.has(actor));
  });
}
