import type { Actor } from '../schema/actor.js';
import { roleOf } from './role-of.js';

/** Who someone is, as a reader is told. */
interface Designation {
  readonly role: string | undefined;
  /** Whom the actor represents, unless the role names it already, as "NATO Secretary General" does. */
  readonly affiliation: string | undefined;
}

/** Of the first in a line of actors who represent each other. */
export function designationOf([actor, represented]: readonly Actor[]): Designation {
  const role = roleOf(actor);
  const affiliation = represented?.name;
  return { role, affiliation: names(role, affiliation) ? undefined : affiliation };
}

function names(text = '', name = ''): boolean {
  return spaced(text).includes(spaced(name));
}

function spaced(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}
