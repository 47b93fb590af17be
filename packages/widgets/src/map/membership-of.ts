import { isOnMap, world, type CountryCode } from '@onrecord/atlas';
import type { Article } from '@onrecord/core';
import { lineOf, membersOf } from '@onrecord/core/query';

/** An organization, and those of its members that the map has. */
export interface Membership {
  readonly name: string;
  readonly members: readonly CountryCode[];
}

/** The first organization with members that an actor is or represents; undefined for an actor without one. */
export function membershipOf(article: Article, actor: string): Membership | undefined {
  for (const { id, name } of lineOf(article, actor)) {
    const members = membersOf(article, id).filter((code) => isOnMap(world, code));
    if (members.length > 0) return { name, members };
  }
  return undefined;
}
