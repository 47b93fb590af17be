import type { Actor } from '../schema/actor.js';

/** The role of an actor, which only a person has. */
export function roleOf(actor: Actor | undefined): string | undefined {
  return actor !== undefined && 'role' in actor ? actor.role : undefined;
}
