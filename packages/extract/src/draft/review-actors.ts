import type { Actor } from '@onrecord/core';
import type { Cast } from './cast.js';
import type { ReviewNote } from './draft.js';

/** Speakers that have names and no place on the map. Those who represent others are where these are. */
export function reviewActors(actors: readonly Actor[], cast: Cast): ReviewNote[] {
  return cast.actors.flatMap(({ mention, unnamed }, index) => {
    const actor = actors[index];
    if (!actor || !mention || unnamed || isPlaced(actor)) return [];
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

function isPlaced({ kind, country, ...actor }: Actor): boolean {
  return kind === 'country' || kind === 'group' || country !== undefined || 'represents' in actor;
}
