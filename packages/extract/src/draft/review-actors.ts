import type { Actor } from '@onrecord/core';
import type { Cast } from './cast.js';
import type { ReviewNote } from './draft.js';

/** Speakers that have names and no place on the map. */
export function reviewActors(actors: readonly Actor[], cast: Cast): ReviewNote[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return cast.actors.flatMap(({ id, mention, kind, unnamed }, index) => {
    const actor = byId.get(id);
    if (!actor || !mention || unnamed || kind === 'group' || hasPlace(actor, byId)) return [];
    const { start, end } = mention;
    return [
      {
        about: 'country',
        path: `actors[${index}].country`,
        start,
        end,
        reason: `No country is known for ${actor.name}.`,
      },
    ];
  });
}

function hasPlace(actor: Actor, byId: ReadonlyMap<string, Actor>): boolean {
  if (actor.country !== undefined) return true;
  const represented = byId.get(actor.represents ?? '');
  return represented !== undefined && hasPlace(represented, byId);
}
