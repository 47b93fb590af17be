import type { Article } from '@onrecord/core';
import { lineOf } from '@onrecord/core/query';

/**
 * Where it may be said who the members are of the organizations that an actor is or represents: in the article, else in lists,
 * by an organization's `sameAs`. Undefined for nowhere, as of most actors.
 */
export function membersSource(article: Article, actor: string): 'article' | 'lists' | undefined {
  const organizations = lineOf(article, actor).flatMap((each) => (each.kind === 'organization' ? each : []));
  if (organizations.some(({ members, sameAs }) => members === undefined && sameAs !== undefined))
    return 'lists';
  return organizations.some(({ members }) => members !== undefined) ? 'article' : undefined;
}
