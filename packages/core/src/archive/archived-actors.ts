import type { ActorFilter } from '../query/find-actors.js';
import type { ArchivedActor } from './archived.js';
import type { Catalogs } from './catalogs.js';
import { entitiesOf } from './entity-of.js';
import type { InArchive } from './in-archive.js';
import { matchingActors } from './matching-actors.js';

/** The actors with an appearance that matches the filter, in the order of the first one. */
export function archivedActors(catalogs: Catalogs, filter: InArchive<ActorFilter>): ArchivedActor[] {
  const matching = new Set(matchingActors(catalogs, filter));
  return entitiesOf(catalogs.actors, matching).map((entity) => {
    const appearances = [...entity].sort((a, b) => a.place - b.place);
    return {
      ids: [...new Set(appearances.map(({ actor }) => actor.id))],
      sameAs: [...new Set(appearances.flatMap(({ actor }) => actor.sameAs ?? []))],
      appearances: appearances
        .filter((appearance) => matching.has(appearance))
        .map(({ article, actor }) => ({ article, actor })),
    };
  });
}
