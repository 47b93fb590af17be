import type { Actor } from '../schema/actor.js';

/** The name of an actor that has one: the `name` of a group, and of an unnamed person, is a description. */
export function properName(actor: Actor): string | undefined {
  return actor.kind === 'group' || ('unnamed' in actor && actor.unnamed) ? undefined : actor.name;
}
