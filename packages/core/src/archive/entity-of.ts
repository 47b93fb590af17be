import { idAndKind, isLinked, type ActorCatalog, type ActorEntry } from './actor-catalog.js';

/** All appearances of one actor in the articles of an archive. */
export type Entity = ReadonlySet<ActorEntry>;

/**
 * The actor that an appearance is of. Appearances with a `sameAs` link in common are of one actor, also where a third one has
 * the links of both. One without links is of the linked actor that has its id and kind, unless several have them; an unnamed
 * person is nobody's but its own.
 */
function entityOf(actors: ActorCatalog, appearance: ActorEntry): Entity {
  const namesakes = actors.at('idAndKind', idAndKind(appearance.actor));
  if (!isLinked(appearance.actor) && !namesakes.has(appearance)) return new Set([appearance]);
  const linked = isLinked(appearance.actor)
    ? appearance
    : [...namesakes].find(({ actor }) => isLinked(actor));
  if (linked !== undefined) {
    const entity = withUnlinked(actors, linkedWith(actors, linked));
    if (entity.has(appearance)) return entity;
  }
  return new Set([...namesakes].filter(({ actor }) => !isLinked(actor)));
}

/** The actors that the appearances are of, each once, in the order of their first one. */
export function entitiesOf(actors: ActorCatalog, appearances: Iterable<ActorEntry>): Entity[] {
  const entities: Entity[] = [];
  const seen = new Set<ActorEntry>();
  for (const appearance of appearances) {
    if (seen.has(appearance)) continue;
    const entity = entityOf(actors, appearance);
    entities.push(entity);
    for (const each of entity) seen.add(each);
  }
  return entities;
}

function linkedWith(actors: ActorCatalog, { actor }: ActorEntry): Entity {
  const entity = new Set<ActorEntry>();
  const links = new Set(actor.sameAs);
  for (const link of links) {
    for (const appearance of actors.at('sameAs', link)) {
      entity.add(appearance);
      for (const further of appearance.actor.sameAs ?? []) links.add(further);
    }
  }
  return entity;
}

function withUnlinked(actors: ActorCatalog, linked: Entity): Entity {
  const entity = new Set(linked);
  for (const key of new Set([...linked].map(({ actor }) => idAndKind(actor)))) {
    const namesakes = actors.at('idAndKind', key);
    if (!isShared(namesakes, linked)) for (const namesake of namesakes) entity.add(namesake);
  }
  return entity;
}

/** Whether another linked actor is among the namesakes. */
function isShared(namesakes: Entity, linked: Entity): boolean {
  for (const namesake of namesakes) if (isLinked(namesake.actor) && !linked.has(namesake)) return true;
  return false;
}
