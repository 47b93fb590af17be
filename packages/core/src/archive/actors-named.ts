import type { OneOrMore } from '../query/one-or-more.js';
import type { ActorCatalog } from './actor-catalog.js';
import { appearanceKey } from './appearance-key.js';
import { entitiesOf, type Entity } from './entity-of.js';

/** The actors that have one of the ids in any article, or one of the `sameAs` links. */
export function entitiesNamed(actors: ActorCatalog, names: OneOrMore<string>): Entity[] {
  const named = [names].flat().flatMap((name) => [...actors.at('id', name), ...actors.at('sameAs', name)]);
  return entitiesOf(actors, named);
}

/** The keys of all appearances of the actors that a filter names; undefined where it names none. */
export function actorsNamed(
  actors: ActorCatalog,
  names: OneOrMore<string> | undefined,
): readonly string[] | undefined {
  if (names === undefined) return undefined;
  return entitiesNamed(actors, names).flatMap((entity) =>
    [...entity].map(({ article, actor }) => appearanceKey(article, actor.id)),
  );
}
