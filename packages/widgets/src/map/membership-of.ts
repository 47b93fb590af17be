import { isOnMap, world, type CountryCode } from '@onrecord/atlas';
import type { Actor, Article } from '@onrecord/core';
import { lineOf, membersOf } from '@onrecord/core/query';

/** An organization, and those of its members that the map has. */
export interface Membership {
  readonly name: string;
  readonly members: readonly CountryCode[];
}

/** The members of an organization on a day (`YYYY-MM-DD`), of which the article says nothing. */
export type FindMembers = (organization: Actor, day: string) => readonly string[];

/**
 * The first organization with members that an actor is or represents; undefined for an actor without one. Members are those in
 * the article, else those that `find` knows of, on the day of publication.
 */
export function membershipOf(article: Article, actor: string, find?: FindMembers): Membership | undefined {
  for (const organization of lineOf(article, actor)) {
    const { id, name } = organization;
    const isOpen = organization.kind === 'organization' && organization.members === undefined;
    const inArticle = membersOf(article, id);
    const members =
      isOpen && inArticle.length === 0 ? (find?.(organization, dayOf(article)) ?? []) : inArticle;
    const onMap = members.filter((code) => isOnMap(world, code));
    if (onMap.length > 0) return { name, members: onMap };
  }
  return undefined;
}

function dayOf({ published = new Date().toISOString() }: Article): string {
  return published.slice(0, 'YYYY-MM-DD'.length);
}
