import type { Actor } from '../mentions/register.js';

/** Who answers in an interview: the person whom the text named most before it, of several the one named last. */
export function interviewee(actors: readonly Actor[]): Actor | undefined {
  let found: Actor | undefined;
  for (const actor of actors) {
    if (actor.type !== 'person' || actor.count === 0) continue;
    if (!found || actor.count > found.count || (actor.count === found.count && actor.seen > found.seen))
      found = actor;
  }
  return found;
}
